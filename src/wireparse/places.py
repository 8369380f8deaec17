"""The small lexicon of dateline cities and regions that lets an uncredited dateline be trusted.

It is no gazetteer: a dateline with a date or a known credit needs none. It holds the cities that the Associated
Press Stylebook lets stand alone in a dateline, the capitals, those of the Spanish provinces, and other cities that
file often, in the spellings of the great wires; and as regions the American states (in full, as AP abbreviates them,
by postal code), the Canadian provinces and the countries. Keys are folded as the lexicon folds words.

Each line of a list begins with the ISO 3166-1 code of the country; a name may stand under several. What no country
has (the sea, the United Nations) stands behind "--". Countries serve to tell agencies apart that share a credit; none
is added to a dateline that prints none.
"""

from collections import defaultdict
from typing import Final

_STAND_ALONE_US = """
US atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas
US los angeles|miami|milwaukee|minneapolis|new orleans|new york|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis
US salt lake city|san antonio|san diego|san francisco|seattle|washington|albany|anchorage|austin|buffalo|charlotte
US columbus|des moines|fort worth|hartford|kansas city|louisville|memphis|nashville|newark|oakland|omaha|orlando
US portland|providence|raleigh|richmond|sacramento|san jose|st. paul|tampa|tucson|hollywood|silicon valley|wall street
US new york city|nueva york|nova york|вашингтон|birmingham|manchester
"""

_WORLD = """
AE abu dhabi|dubai
AF kabul
AL tirana
AM yerevan
AO luanda
AR buenos aires|córdoba
AT vienna|viena|vienne|wien
AU canberra|melbourne|perth|sydney|sídney
AZ baku
BA sarajevo
BD dhaka
BE antwerp|brussels|bruselas|bruxelles|bruxelas|brüssel|брюссель
BG sofia
BH manama
BI bujumbura
BO la paz
BR brasilia|brasília|recife|rio de janeiro|río de janeiro|salvador|sao paulo|são paulo|redação central
BS nassau
BW gaborone
BY minsk|минск
CA calgary|edmonton|halifax|montreal|montréal|ottawa|quebec city|toronto|vancouver|winnipeg
CD kinshasa
CG brazzaville
CH basel|bern|berne|geneva|ginebra|genève|genf|zurich|zúrich|zürich
CI abidjan
CL santiago|santiago de chile
CM yaounde
CN beijing|guangzhou|pekín|peking|shanghai|shenzhen|wuhan|пекин
CO bogota|bogotá
CR san josé
CU havana|la habana
CY nicosia
CZ prague|praga|praha
DE berlin|berlín|berlim|bonn|cologne|köln|dresden|düsseldorf|duesseldorf|essen|frankfurt|fráncfort|hamburg|hamburgo
DE leipzig|munich|múnich|münchen|stuttgart
DJ djibouti
DK copenhagen|copenhague
DO santo domingo
DZ algiers|alger
EC quito
EE tallinn
EG cairo|el cairo|le caire|kairo
ER asmara
ES barcelona|bilbao|guadalajara|madrid|madri|malaga|málaga|sevilla|seville|valencia|redacción central
ET addis ababa
FI helsinki
FJ suva
FR lyon|marseille|paris|parís|strasbourg|estrasburgo|toulouse
GA libreville
GB belfast|birmingham|cardiff|edinburgh|glasgow|london|londres|londra|manchester|лондон
GE tbilisi
GH accra
GL nuuk
GN conakry
GR athens|atenas|athènes
GT guatemala city|guatemala
HK hong kong
HN tegucigalpa
HR zagreb
HT port-au-prince
HU budapest
ID jakarta|yakarta
IE dublin|dublín
IL jerusalem|jerusalén|jérusalem|tel aviv
IN bombay|calcutta|kolkata|chennai|madras|delhi|new delhi|nueva delhi|hyderabad|mumbai|bengaluru|bangalore
IQ baghdad|bagdad
IR tehran|teherán|téhéran
IS reykjavik
IT florence|milan|milán|naples|rome|roma|turin|venice
JM kingston
JO amman
JP tokyo|tokio|tóquio
KE nairobi
KG bishkek
KH phnom penh
KP pyongyang
KR busan|seoul|seúl|séoul|seul
KW kuwait|kuwait city
KZ astana
LA vientiane
LB beirut|beyrouth|tripoli|trípoli
LK colombo
LR monrovia
LT vilnius
LU luxembourg|luxemburgo|luxemburg
LV riga
LY tripoli|trípoli
MA casablanca|marrakech|rabat
MC monaco
MD chisinau
MG antananarivo
MK skopje
ML bamako
MM rangoon|yangon
MN ulaanbaatar
MO macau
MR nouakchott
MT valletta
MX guadalajara|mexico city|méxico|ciudad de méxico|mérida|monterrey|tijuana
MY kuala lumpur
MZ maputo
NA windhoek
NE niamey
NG abuja|lagos
NI granada|león|managua
NL amsterdam|rotterdam|the hague|la haya|la haye|den haag|utrecht
NO oslo
NP kathmandu
NZ auckland|wellington
OM muscat
PA panama city|panamá|ciudad de panamá
PE lima
PH manila
PK hyderabad|islamabad|karachi|lahore
PL warsaw
PR san juan
PS gaza|gaza city|ramallah
PT lisbon|lisboa|lisbonne|porto
PY asuncion|asunción
QA doha
RO bucharest|bucarest
RS belgrade|belgrado
RU moscow|moscú|moscou|moskau|москва|санкт-петербург
RW kigali
SA jeddah|mecca|riyadh
SD khartoum
SE stockholm|estocolmo
SG singapore|singapur
SI ljubljana
SK bratislava
SL freetown
SN dakar
SO mogadishu
SV san salvador
SY damascus|damasco|damas
TG lome
TH bangkok
TN tunis|túnez
TR ankara|istanbul|estambul|izmir
TW taipei
TZ dar es salaam
UA kiev|kyiv|odessa|київ|киев|киiв
UG kampala
US san josé|toledo
UY montevideo|montevidéu
UZ tashkent
VA vatican city|ciudad del vaticano|cidade do vaticano
VE caracas|mérida|valencia
VN hanoi|ho chi minh city
XK pristina
YE aden|sanaa
ZA cape town|johannesburg|pretoria
ZM lusaka
ZW harare
-- united nations|naciones unidas|nations unies|nações unidas|redacción internacional|redacción deportes
"""

_SPANISH_CAPITALS = """
ES a coruña|la coruña|albacete|alicante|almería|ávila|badajoz|burgos|cáceres|cádiz|castellón|ceuta|ciudad real|córdoba
ES cuenca|girona|gerona|granada|huelva|huesca|jaén|las palmas|león|lleida|logroño|lugo|melilla|mérida|murcia|ourense
ES oviedo|palencia|palma|pamplona|pontevedra|salamanca|san sebastián|santander|santa cruz de tenerife|segovia|soria
ES tarragona|teruel|toledo|valladolid|vigo|vitoria|zamora|zaragoza
"""

_US_STATES = """
US ala|alabama|al|alaska|ak|ariz|arizona|az|ark|arkansas|ar|calif|california|ca|colo|colorado|co|conn|connecticut|ct
US del|delaware|de|d.c|dc|fla|florida|fl|ga|georgia|hawaii|hi|idaho|id|ill|illinois|il|ind|indiana|iowa|ia|kan|kansas
US ks|ky|kentucky|la|louisiana|maine|me|md|maryland|mass|massachusetts|ma|mich|michigan|mi|minn|minnesota|mn|miss
US mississippi|ms|mo|missouri|mont|montana|mt|neb|nebraska|ne|nev|nevada|nv|n.h|new hampshire|nh|n.j|new jersey|nj|n.m
US new mexico|nm|n.y|new york|ny|n.c|north carolina|nc|n.d|north dakota|nd|ohio|oh|okla|oklahoma|ok|ore|oregon|or|pa
US penn|pennsylvania|r.i|rhode island|ri|s.c|south carolina|sc|s.d|south dakota|sd|tenn|tennessee|tn|texas|tx|utah|ut
US vt|vermont|va|virginia|wash|washington|wa|w.va|west virginia|wv|wis|wisconsin|wi|wyo|wyoming|wy|p.r|puerto rico|pr
"""

_CANADIAN_PROVINCES = """
CA alberta|ab|british columbia|b.c|bc|manitoba|mb|new brunswick|n.b|nb|newfoundland|nl|nova scotia|n.s|ns|ontario|ont
CA on|prince edward island|p.e.i|pe|quebec|québec|que|qc|saskatchewan|sask|sk|yukon|nunavut|northwest territories
"""

_COUNTRIES = """
AE united arab emirates
AF afghanistan
AL albania
AM armenia
AO angola
AR argentina
AT austria
AU australia
AZ azerbaijan
BA bosnia|bosnia and herzegovina|bosnia-herzegovina
BB barbados
BD bangladesh
BE belgium|belgique
BF burkina faso
BG bulgaria
BH bahrain
BI burundi
BJ benin
BM bermuda
BN brunei
BO bolivia
BR brazil|brasil
BS bahamas
BT bhutan
BW botswana
BY belarus
BZ belize
CA canada|canadá
CD congo|zaire
CG congo
CH switzerland|suiza|suisse
CI ivory coast
CL chile
CM cameroon
CN china
CO colombia
CR costa rica
CU cuba
CV cape verde
CY cyprus
CZ czech republic|czechoslovakia
DD east germany|rda
DE germany|east germany|west germany|alemania|allemagne|rfa|rda
DJ djibouti
DK denmark
DO dominican republic
DZ algeria
EC ecuador
EE estonia
EG egypt
ER eritrea
ES spain|españa|espagne
ET ethiopia
FI finland
FJ fiji
FR france|francia|frança
GA gabon
GB britain|england|northern ireland|scotland|u.k|united kingdom|wales
GD grenada
GE georgia
GH ghana
GI gibraltar
GL greenland
GM gambia
GN guinea
GR greece
GT guatemala
GY guyana
HN honduras
HR croatia
HT haiti
HU hungary
ID indonesia
IE ireland
IL israel
IN india
IQ iraq
IR iran
IS iceland
IT italy|italia|italie
JM jamaica
JO jordan
JP japan
KE kenya
KG kyrgyzstan
KH cambodia
KP north korea
KR south korea
KW kuwait
KZ kazakhstan
LA laos
LB lebanon
LI liechtenstein
LK sri lanka
LR liberia
LS lesotho
LT lithuania
LU luxembourg
LV latvia
LY libya
MA morocco
MC monaco
MD moldova
ME montenegro
MG madagascar
MK macedonia
ML mali
MM burma|myanmar
MN mongolia
MR mauritania
MT malta
MU mauritius
MV maldives
MW malawi
MX mexico|méxico
MY malaysia
MZ mozambique
NA namibia
NE niger
NG nigeria
NI nicaragua
NL netherlands|the netherlands
NO norway
NP nepal
NZ new zealand
OM oman
PA panama|panamá
PE peru|perú
PG papua new guinea
PH philippines
PK pakistan
PL poland
PS west bank
PT portugal
PY paraguay
QA qatar
RO romania
RS serbia|yugoslavia
RU russia|soviet union|u.s.s.r
RW rwanda
SA saudi arabia
SD sudan
SE sweden
SG singapore
SI slovenia
SK slovakia|czechoslovakia
SL sierra leone
SN senegal
SO somalia
SR suriname
SS south sudan
SV el salvador
SY syria
SZ swaziland
TD chad
TG togo
TH thailand
TJ tajikistan
TM turkmenistan
TN tunisia
TR turkey|türkiye
TT trinidad and tobago
TW taiwan
TZ tanzania
UA ukraine
UG uganda
US united states|u.s|eeuu
UY uruguay
UZ uzbekistan
VE venezuela
VN vietnam
VU vanuatu
XK kosovo
YE yemen
ZA south africa
ZM zambia
ZW zimbabwe
"""

_NOWHERE = "--"

# Where every agency has a bureau: who files from there may be anyone.
_BUREAUS = """
washington|вашингтон|new york|new york city|nueva york|nova york|united nations|naciones unidas|nations unies
nações unidas|london|londres|londra|лондон|brussels|bruselas|bruxelles|bruxelas|brüssel|брюссель|geneva|ginebra|genève
genf|paris|parís|moscow|moscú|moscou|moskau|москва|beijing|pekín|peking|пекин|tokyo|tokio|tóquio|vatican city
ciudad del vaticano|cidade do vaticano|rome|roma
"""


def _countries(*lists: str) -> dict[str, frozenset[str]]:
    """Each name with the countries that have it."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in (line for names in lists for line in names.strip().split("\n")):
        code, _, names = line.partition(" ")
        for name in names.split("|"):
            found[name].add(code)
    return {name: frozenset(codes - {_NOWHERE}) for name, codes in found.items()}


PLACES: Final = _countries(_STAND_ALONE_US, _WORLD, _SPANISH_CAPITALS)
REGIONS: Final = _countries(_US_STATES, _CANADIAN_PROVINCES, _COUNTRIES)
BUREAUS: Final = frozenset(name for line in _BUREAUS.strip().split("\n") for name in line.split("|"))
