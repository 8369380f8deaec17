"""The small lexicon of dateline cities and regions that lets an uncredited dateline be trusted.

It is no gazetteer: a dateline with a date or a known credit needs none. It holds the cities that the Associated
Press Stylebook lets stand alone in a dateline, the capitals, those of the Spanish provinces, and other cities that
file often, in the spellings of the great wires; and as regions the American states (in full, as AP abbreviates them,
by postal code), the Canadian provinces and the countries. Keys are folded as the lexicon folds words.
"""

from typing import Final

_STAND_ALONE_US = """
atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas
los angeles|miami|milwaukee|minneapolis|new orleans|new york|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis
salt lake city|san antonio|san diego|san francisco|seattle|washington|albany|anchorage|austin|buffalo|charlotte
columbus|des moines|fort worth|hartford|kansas city|louisville|memphis|nashville|newark|oakland|omaha|orlando
portland|providence|raleigh|richmond|sacramento|san jose|st. paul|tampa|tucson|hollywood|silicon valley|wall street
"""

_WORLD = """
abidjan|abu dhabi|abuja|accra|addis ababa|aden|algiers|alger|amman|amsterdam|ankara|antananarivo|antwerp|asmara|astana
asuncion|asunción|athens|atenas|athènes|auckland|baghdad|bagdad|baku|bamako|bangkok|barcelona|basel|beijing|pekín
peking|beirut|beyrouth|belfast|belgrade|belgrado|berlin|berlín|berlim|bern|berne|bilbao|birmingham|bishkek|bogota
bogotá|bombay|bonn|brasilia|brasília|bratislava|brazzaville|brussels|bruselas|bruxelles|bruxelas|brüssel|bucharest
bucarest|budapest|buenos aires|bujumbura|busan|cairo|el cairo|le caire|kairo|calcutta|kolkata|calgary|canberra
cape town|caracas|cardiff|casablanca|chennai|madras|chisinau|cologne|köln|colombo|conakry|copenhagen|copenhague|dakar
damascus|damasco|damas|dar es salaam|delhi|new delhi|nueva delhi|dhaka|djibouti|doha|dresden|dubai|dublin|dublín
düsseldorf|duesseldorf|edinburgh|edmonton|essen|florence|frankfurt|fráncfort|freetown|gaborone|gaza|geneva
gaza city|ginebra|genève|genf|glasgow|guadalajara|guangzhou|guatemala city|guatemala|halifax|hamburg|hamburgo|hanoi
harare|havana|la habana|helsinki|ho chi minh city|hong kong|hyderabad|islamabad|istanbul|estambul|izmir|jakarta
yakarta|jeddah|jerusalem|jerusalén|jérusalem|johannesburg|kabul|kampala|karachi|kathmandu|khartoum|kiev|kyiv|kigali
kingston|kinshasa|kuala lumpur|kuwait|kuwait city|la paz|lagos|lahore|leipzig|libreville|lima|lisbon|lisboa|lisbonne
ljubljana|lome
london|londres|londra|luanda|lusaka|luxembourg|luxemburgo|luxemburg|lyon|macau|madrid|madri|malaga|málaga|managua
manama|manchester|manila|maputo|marrakech|marseille|mecca|melbourne|mexico city|méxico|ciudad de méxico|milan|milán
minsk|mogadishu|monaco|monrovia|monterrey|montevideo|montevidéu|montreal|montréal|moscow|moscú|moscou|moskau|mumbai
munich|múnich|münchen|muscat|nairobi|naples|nassau|niamey|nicosia|nouakchott|nuuk|odessa|oslo|ottawa|panama city
panamá|ciudad de panamá|paris|parís|perth|phnom penh|porto|port-au-prince|prague|praga|praha|pretoria|pristina
pyongyang|quebec city|quito|rabat|ramallah|rangoon|yangon|recife|reykjavik|riga|rio de janeiro|río de janeiro|riyadh
rome|roma|rotterdam|salvador|san josé|san juan|san salvador|sanaa|santiago|santiago de chile|santo domingo|sao paulo
são paulo|sarajevo|seoul|seúl|séoul|seul|sevilla|seville|shanghai|shenzhen|singapore|singapur|skopje|sofia|stockholm
estocolmo|strasbourg|estrasburgo|stuttgart|suva|sydney|sídney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran
teherán|téhéran|tel aviv|the hague|la haya|la haye|den haag|tijuana|tirana|tokyo|tokio|tóquio|toronto|toulouse
tripoli|trípoli|tunis|túnez|turin|ulaanbaatar|utrecht|valencia|valletta|vancouver|vatican city|ciudad del vaticano
cidade do vaticano|venice|vienna|viena|vienne|wien|vientiane|vilnius|wellington|windhoek|winnipeg|wuhan|yaounde
yerevan|zagreb|zurich|zúrich|zürich|united nations|naciones unidas|nations unies|nações unidas|bengaluru|bangalore
new york city|nueva york|nova york|москва|санкт-петербург|київ|киев|минск|вашингтон|лондон|брюссель|пекин|киiв
redacción internacional|redacción deportes|redacción central|redação central
"""

_SPANISH_CAPITALS = """
a coruña|la coruña|albacete|alicante|almería|ávila|badajoz|burgos|cáceres|cádiz|castellón|ceuta|ciudad real|córdoba
cuenca|girona|gerona|granada|huelva|huesca|jaén|las palmas|león|lleida|logroño|lugo|melilla|mérida|murcia|ourense
oviedo|palencia|palma|pamplona|pontevedra|salamanca|san sebastián|santander|santa cruz de tenerife|segovia|soria
tarragona|teruel|toledo|valladolid|vigo|vitoria|zamora|zaragoza
"""

_US_STATES = """
ala|alabama|al|alaska|ak|ariz|arizona|az|ark|arkansas|ar|calif|california|ca|colo|colorado|co|conn|connecticut|ct
del|delaware|de|d.c|dc|fla|florida|fl|ga|georgia|hawaii|hi|idaho|id|ill|illinois|il|ind|indiana|iowa|ia|kan|kansas
ks|ky|kentucky|la|louisiana|maine|me|md|maryland|mass|massachusetts|ma|mich|michigan|mi|minn|minnesota|mn|miss
mississippi|ms|mo|missouri|mont|montana|mt|neb|nebraska|ne|nev|nevada|nv|n.h|new hampshire|nh|n.j|new jersey|nj|n.m
new mexico|nm|n.y|new york|ny|n.c|north carolina|nc|n.d|north dakota|nd|ohio|oh|okla|oklahoma|ok|ore|oregon|or|pa
penn|pennsylvania|r.i|rhode island|ri|s.c|south carolina|sc|s.d|south dakota|sd|tenn|tennessee|tn|texas|tx|utah|ut
vt|vermont|va|virginia|wash|washington|wa|w.va|west virginia|wv|wis|wisconsin|wi|wyo|wyoming|wy|p.r|puerto rico|pr
"""

_CANADIAN_PROVINCES = """
alberta|ab|british columbia|b.c|bc|manitoba|mb|new brunswick|n.b|nb|newfoundland|nl|nova scotia|n.s|ns|ontario|ont|on
prince edward island|p.e.i|pe|quebec|québec|que|qc|saskatchewan|sask|sk|yukon|nunavut|northwest territories
"""

_COUNTRIES = """
afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados
belarus|belgium|belize|benin|bermuda|bhutan|bolivia|bosnia|bosnia and herzegovina|bosnia-herzegovina|botswana|brazil
brasil|britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|canadá|cape verde|chad|chile|china
colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechoslovakia|denmark|djibouti|dominican republic
east germany|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|fiji|finland|france|francia|frança|gabon
gambia|germany|alemania|ghana|gibraltar|greece|greenland|grenada|guatemala|guinea|guyana|haiti|honduras|hungary
iceland|india|indonesia|iran|iraq|ireland|israel|italy|italia|ivory coast|jamaica|japan|jordan|kazakhstan|kenya
kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia
madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|méxico|moldova|monaco|mongolia|montenegro
morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands|new zealand|nicaragua|niger|nigeria|north korea
northern ireland|norway|oman|pakistan|panama|panamá|papua new guinea|paraguay|peru|perú|philippines|poland|portugal
qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia
south africa|south korea|soviet union|spain|españa|sri lanka|sudan|suriname|swaziland|sweden|switzerland|suiza|syria
taiwan|tajikistan|tanzania|thailand|togo|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|uganda|u.k|ukraine
united arab emirates|united kingdom|united states|u.s|u.s.s.r|uruguay|uzbekistan|vanuatu|venezuela|vietnam|wales
west bank|west germany|yemen|yugoslavia|zaire|zambia|zimbabwe|eeuu|rfa|rda|italie|espagne|allemagne|suisse|belgique
"""


def _names(*lists: str) -> frozenset[str]:
    return frozenset(name for names in lists for line in names.split("\n") for name in line.split("|") if name)


PLACES: Final = _names(_STAND_ALONE_US, _WORLD, _SPANISH_CAPITALS)
REGIONS: Final = _names(_US_STATES, _CANADIAN_PROVINCES, _COUNTRIES)
