"""Agencies of Europe, those of the Vatican among them."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

EUROPE: Final[tuple[Agency, ...]] = (
    Agency(
        id="acn-cat",
        name="Agència Catalana de Notícies",
        country="ES",
        languages=("ca",),
        credits=("ACN",),
        verified=True,
        source="Its copy on a news portal: the credit before the place. The credit in brackets behind the place is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Roses recupera la campana del far\n\n"
                    "Barcelona (ACN).- El far de Roses torna a tenir la campana que els pescadors van amagar durant la guerra i que ningú no havia trobat fins ara, segons ha explicat l'alcaldessa.\n\n"
                    "Sonarà cada dia a les dotze.\n"
                ),
                headline="Roses recupera la campana del far",
                places=("Barcelona",),
                credit="ACN",
                agencies=("acn-cat",),
                body=(
                    "El far de Roses torna a tenir la campana que els pescadors van amagar durant la guerra i que ningú no havia trobat fins ara, segons ha explicat l'alcaldessa.",
                    "Sonarà cada dia a les dotze.",
                ),
                agency="acn-cat",
                language="ca",
            ),
            Example(
                text=(
                    "Un forn de Girona fa pa amb farina de castanya\n\n"
                    "Girona (ACN).- Un forn de la ciutat de Girona ha començat a fer pa amb farina de castanya, com es feia a les Guilleries fa més de cent anys.\n\n"
                    "El forner diu que és una mica dolç.\n"
                ),
                headline="Un forn de Girona fa pa amb farina de castanya",
                places=("Girona",),
                credit="ACN",
                agencies=("acn-cat",),
                body=(
                    "Un forn de la ciutat de Girona ha començat a fer pa amb farina de castanya, com es feia a les Guilleries fa més de cent anys.",
                    "El forner diu que és una mica dolç.",
                ),
                agency="acn-cat",
                language="ca",
            ),
        ),
    ),
    Agency(
        id="adn",
        name="Allgemeiner Deutscher Nachrichtendienst",
        country="DD",
        languages=("de",),
        credits=("ADN", "ADN/ND"),
        verified=True,
        source="Real copy of 1988 as relayed by FBIS: the dateline.",
        examples=(
            Example(
                text=(
                    "BERLIN (GDR), 6 NOV 88 (ADN) -- [TEXT] THE WORKS AT ZEISS HAVE FINISHED\n"
                    "A TELESCOPE FOR AN OBSERVATORY IN THE MOUNTAINS OF CUBA.\n"
                    "   IT WILL BE SENT BY SHIP FROM ROSTOCK IN THE SPRING.\n"
                ),
                places=("BERLIN",),
                region="GDR",
                year=1988,
                month=11,
                day=6,
                resolved=datetime.date(1988, 11, 6),
                credit="ADN",
                agencies=("adn",),
                body=(
                    "THE WORKS AT ZEISS HAVE FINISHED A TELESCOPE FOR AN OBSERVATORY IN THE MOUNTAINS OF CUBA.",
                    "IT WILL BE SENT BY SHIP FROM ROSTOCK IN THE SPRING.",
                ),
                ednotes=("[TEXT]",),
                agency="adn",
                language="en",
            ),
            Example(
                text=(
                    "LEIPZIG (GDR), 12 MAR 89 (ADN/ND) -- [TEXT] THE SPRING FAIR OPENED TODAY\n"
                    "WITH MORE THAN 9,000 EXHIBITORS.\n"
                    "   THE TRAMS OF THE CITY WILL RUN ALL NIGHT DURING THE FAIR.\n"
                ),
                places=("LEIPZIG",),
                region="GDR",
                year=1989,
                month=3,
                day=12,
                resolved=datetime.date(1989, 3, 12),
                credit="ADN/ND",
                agencies=("adn",),
                body=(
                    "THE SPRING FAIR OPENED TODAY WITH MORE THAN 9,000 EXHIBITORS.",
                    "THE TRAMS OF THE CITY WILL RUN ALL NIGHT DURING THE FAIR.",
                ),
                ednotes=("[TEXT]",),
                agency="adn",
                language="en",
            ),
        ),
    ),
    Agency(
        id="adnkronos",
        name="Adnkronos",
        country="IT",
        languages=("it",),
        credits=("Adnkronos",),
        verified=True,
        source="Real copy as reprinted by newspapers, and its web feed: datelines.",
        examples=(
            Example(
                text=(
                    "Nasce a Testaccio la banca dei bottoni\n\n"
                    "Roma, 17 mar. (Adnkronos) - Una banca dei bottoni è nata nel mercato di Testaccio: chi ne ha perso uno porta la giacca e ne trova quasi sempre uno uguale.\n\n"
                    "I fondatori ne hanno contati già novemila.\n"
                ),
                reference=datetime.date(2022, 3, 18),
                headline="Nasce a Testaccio la banca dei bottoni",
                places=("Roma",),
                month=3,
                day=17,
                resolved=datetime.date(2022, 3, 17),
                credit="Adnkronos",
                agencies=("adnkronos",),
                body=(
                    "Una banca dei bottoni è nata nel mercato di Testaccio: chi ne ha perso uno porta la giacca e ne trova quasi sempre uno uguale.",
                    "I fondatori ne hanno contati già novemila.",
                ),
                agency="adnkronos",
                language="it",
            ),
            Example(
                text=(
                    "Il treno dei presepi torna sui binari\n\n"
                    "Napoli, 29 set. - (Adnkronos) - Il treno dei presepi torna a dicembre sulla linea della costa con tre carrozze del 1930, ha annunciato il museo di Pietrarsa.\n\n"
                    "I pastori viaggiano gratis.\n"
                ),
                reference=datetime.date(2020, 9, 30),
                headline="Il treno dei presepi torna sui binari",
                places=("Napoli",),
                month=9,
                day=29,
                resolved=datetime.date(2020, 9, 29),
                credit="Adnkronos",
                agencies=("adnkronos",),
                body=(
                    "Il treno dei presepi torna a dicembre sulla linea della costa con tre carrozze del 1930, ha annunciato il museo di Pietrarsa.",
                    "I pastori viaggiano gratis.",
                ),
                agency="adnkronos",
                language="it",
            ),
            Example(
                text=(
                    "Venezia, gondoliere trova un violino nel canale\n\n"
                    "(Adnkronos) - Un gondoliere ha trovato nel canale della Giudecca un violino che era caduto da un vaporetto nel 1987. Il proprietario lo ha riconosciuto da una foto.\n\n"
                    "Manca soltanto una corda.\n"
                ),
                headline="Venezia, gondoliere trova un violino nel canale",
                credit="Adnkronos",
                agencies=("adnkronos",),
                body=(
                    "Un gondoliere ha trovato nel canale della Giudecca un violino che era caduto da un vaporetto nel 1987. Il proprietario lo ha riconosciuto da una foto.",
                    "Manca soltanto una corda.",
                ),
                agency="adnkronos",
                language="it",
            ),
        ),
    ),
    Agency(
        id="afp",
        name="Agence France-Presse",
        country="FR",
        languages=("fr", "en", "es", "de", "pt", "ar"),
        credits=("AFP", "أ ف ب", "फ्रांस प्रेस", "AFPTV"),
        verified=True,
        source="Real copy of 1989-2024: NITF transmissions, web pages, relays by FBIS and AAP: datelines and initials.",
        examples=(
            Example(
                text=(
                    "Swiss village votes to keep its cowbells\n\n"
                    "SCHWYZ, Switzerland, Oct 3, 2016 (AFP) - Residents of a village in central Switzerland voted on Monday to let their cows wear bells at night, after a hotel had asked for silence.\n\n"
                    '"They were here before the hotel was," farmer Urs Gwerder told AFP.\n\n'
                    "hh/kl/ts\n"
                ),
                headline="Swiss village votes to keep its cowbells",
                places=("SCHWYZ",),
                region="Switzerland",
                year=2016,
                month=10,
                day=3,
                resolved=datetime.date(2016, 10, 3),
                credit="AFP",
                agencies=("afp",),
                body=(
                    "Residents of a village in central Switzerland voted on Monday to let their cows wear bells at night, after a hotel had asked for silence.",
                    '"They were here before the hotel was," farmer Urs Gwerder told AFP.',
                ),
                initials="hh/kl/ts",
                agency="afp",
                language="en",
            ),
            Example(
                text=(
                    "A Quimper, un phare ancien trouve un nouveau gardien\n\n"
                    "Quimper, 14 juil 2018 (AFP) - Un ancien boulanger de 58 ans a été choisi pour garder un phare du Finistère, a annoncé samedi la préfecture.\n\n"
                    '"Je me lève à quatre heures depuis trente ans, cela ne changera pas", a-t-il confié à l\'AFP.\n\n'
                    "mlb/tib/cac\n"
                ),
                headline="A Quimper, un phare ancien trouve un nouveau gardien",
                places=("Quimper",),
                year=2018,
                month=7,
                day=14,
                resolved=datetime.date(2018, 7, 14),
                credit="AFP",
                agencies=("afp",),
                body=(
                    "Un ancien boulanger de 58 ans a été choisi pour garder un phare du Finistère, a annoncé samedi la préfecture.",
                    '"Je me lève à quatre heures depuis trente ans, cela ne changera pas", a-t-il confié à l\'AFP.',
                ),
                initials="mlb/tib/cac",
                agency="afp",
                language="fr",
            ),
            Example(
                text=(
                    "افتتاح مكتبة عائمة في الإسكندرية\n\n"
                    "الإسكندرية (أ ف ب) - افتتحت وزارة الثقافة المصرية الخميس مكتبة عائمة في ميناء المدينة تضم خمسة آلاف كتاب.\n\n"
                    "وقال مدير المكتبة إن الدخول مجاني في الشهر الأول.\n"
                ),
                headline="افتتاح مكتبة عائمة في الإسكندرية",
                places=("الإسكندرية",),
                credit="أ ف ب",
                agencies=("afp",),
                body=(
                    "افتتحت وزارة الثقافة المصرية الخميس مكتبة عائمة في ميناء المدينة تضم خمسة آلاف كتاب.",
                    "وقال مدير المكتبة إن الدخول مجاني في الشهر الأول.",
                ),
                agency="afp",
                language="ar",
            ),
        ),
    ),
    Agency(
        id="agenzia-nova",
        name="Agenzia Nova",
        country="IT",
        languages=("it", "en"),
        credits=("Agenzia Nova",),
        verified=True,
        source="Real copy of its web pages: the initials at the end. The dateline is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Perù: una missione italiana visita le serre di Arequipa\n\n"
                    "Lima, 08 nov - (Agenzia Nova) - Una missione di vivaisti italiani ha visitato nel fine settimana le serre di Arequipa, dove si coltivano le rose per il mercato europeo.\n\n"
                    "Lo ha reso noto la camera di commercio. (Res)\n"
                ),
                reference=datetime.date(2021, 11, 9),
                headline="Perù: una missione italiana visita le serre di Arequipa",
                places=("Lima",),
                month=11,
                day=8,
                resolved=datetime.date(2021, 11, 8),
                credit="Agenzia Nova",
                agencies=("agenzia-nova",),
                body=(
                    "Una missione di vivaisti italiani ha visitato nel fine settimana le serre di Arequipa, dove si coltivano le rose per il mercato europeo.",
                    "Lo ha reso noto la camera di commercio.",
                ),
                initials="Res",
                agency="agenzia-nova",
                language="it",
            ),
            Example(
                text=(
                    "Energia: a Trieste il primo traghetto elettrico del golfo\n\n"
                    "Trieste, 21 mag - (Agenzia Nova) - Il primo traghetto elettrico del golfo è entrato in servizio questa mattina con novanta passeggeri a bordo.\n\n"
                    "La traversata dura venti minuti. (Ren)\n"
                ),
                reference=datetime.date(2023, 5, 22),
                headline="Energia: a Trieste il primo traghetto elettrico del golfo",
                places=("Trieste",),
                month=5,
                day=21,
                resolved=datetime.date(2023, 5, 21),
                credit="Agenzia Nova",
                agencies=("agenzia-nova",),
                body=(
                    "Il primo traghetto elettrico del golfo è entrato in servizio questa mattina con novanta passeggeri a bordo.",
                    "La traversata dura venti minuti.",
                ),
                initials="Ren",
                agency="agenzia-nova",
                language="it",
            ),
        ),
    ),
    Agency(
        id="agerpres",
        name="Agenția Națională de Presă Agerpres",
        country="RO",
        languages=("ro", "en"),
        credits=("AGERPRES", "Agerpres"),
        verified=True,
        source="The credit in slashes and in brackets is known from a program that detects it; the rest is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Un tramvai din 1929 circulă din nou la Timișoara\n\n"
                    "Timișoara, 22 sep /Agerpres/ - Un tramvai construit în 1929 a fost repus în circulație duminică la Timișoara, după ce a stat patruzeci de ani într-un depozit.\n\n"
                    "Biletul este gratuit pentru copii. (AGERPRES)\n"
                ),
                reference=datetime.date(2019, 9, 23),
                headline="Un tramvai din 1929 circulă din nou la Timișoara",
                places=("Timișoara",),
                month=9,
                day=22,
                resolved=datetime.date(2019, 9, 22),
                credit="Agerpres",
                agencies=("agerpres",),
                body=(
                    "Un tramvai construit în 1929 a fost repus în circulație duminică la Timișoara, după ce a stat patruzeci de ani într-un depozit.",
                    "Biletul este gratuit pentru copii.",
                ),
                signoff="(AGERPRES)",
                signoff_agencies=("agerpres",),
                agency="agerpres",
                language="ro",
            ),
            Example(
                text=(
                    "Berzele s-au întors în satul lor din Dobrogea\n\n"
                    "Tulcea, 4 apr /Agerpres/ - Primele berze din acest an au ajuns vineri într-un sat din Dobrogea, cu o săptămână mai devreme decât în anii trecuți.\n\n"
                    "Primarul a spus că fiecare cuib are un număr. (AGERPRES)\n"
                ),
                reference=datetime.date(2014, 4, 5),
                headline="Berzele s-au întors în satul lor din Dobrogea",
                places=("Tulcea",),
                month=4,
                day=4,
                resolved=datetime.date(2014, 4, 4),
                credit="Agerpres",
                agencies=("agerpres",),
                body=(
                    "Primele berze din acest an au ajuns vineri într-un sat din Dobrogea, cu o săptămână mai devreme decât în anii trecuți.",
                    "Primarul a spus că fiecare cuib are un număr.",
                ),
                signoff="(AGERPRES)",
                signoff_agencies=("agerpres",),
                agency="agerpres",
                language="ro",
            ),
        ),
    ),
    Agency(
        id="agi",
        name="Agenzia Italia",
        country="IT",
        languages=("it",),
        credits=("AGI",),
        signoffs=("(AGI)",),
        verified=True,
        source="Real copy of 2015 as reprinted: the dateline and the sign that closes the headline. The signoff and initials are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Bari: pescatori regalano una rete alla scuola =\n\n"
                    "(AGI) – Bari, 11 giu. – I pescatori di San Giorgio hanno regalato una rete alla scuola elementare del quartiere, che la userà per il campo di pallavolo.\n\n"
                    "Le maglie sono state contate dai bambini.\n"
                ),
                reference=datetime.date(2015, 6, 12),
                headline="Bari: pescatori regalano una rete alla scuola",
                places=("Bari",),
                month=6,
                day=11,
                resolved=datetime.date(2015, 6, 11),
                credit="AGI",
                agencies=("agi",),
                body=(
                    "I pescatori di San Giorgio hanno regalato una rete alla scuola elementare del quartiere, che la userà per il campo di pallavolo.",
                    "Le maglie sono state contate dai bambini.",
                ),
                agency="agi",
                language="it",
            ),
            Example(
                text=(
                    "Palermo, riapre il teatro dei pupi =\n\n"
                    "(AGI) - Palermo, 22 set. - Il teatro dei pupi di via Bara ha riaperto ieri sera dopo due anni di lavori, con un Orlando che pesa tredici chili.\n\n"
                    "Lo spettacolo si replica fino a domenica. (AGI)\n\n"
                    "Cli/Pat\n"
                ),
                reference=datetime.date(2014, 9, 23),
                headline="Palermo, riapre il teatro dei pupi",
                places=("Palermo",),
                month=9,
                day=22,
                resolved=datetime.date(2014, 9, 22),
                credit="AGI",
                agencies=("agi",),
                body=(
                    "Il teatro dei pupi di via Bara ha riaperto ieri sera dopo due anni di lavori, con un Orlando che pesa tredici chili.",
                    "Lo spettacolo si replica fino a domenica.",
                ),
                signoff="(AGI)",
                signoff_agencies=("agi",),
                initials="Cli/Pat",
                agency="agi",
                language="it",
            ),
        ),
    ),
    Agency(
        id="ana-mpe",
        name="Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων",
        country="GR",
        languages=("el", "en"),
        credits=("ΑΠΕ-ΜΠΕ", "ANA-MPA"),
        boilerplate=("© ΑΠΕ-ΜΠΕ",),
        verified=True,
        source="Real copy of 2018: the line that closes its pages. The credit in brackets is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Ένα παλιό καΐκι έγινε βιβλιοθήκη στη Σύρο\n\n"
                    "Ένα ξύλινο καΐκι του 1951 έγινε βιβλιοθήκη για τα παιδιά της Σύρου, όπως είπε στους δημοσιογράφους ο δήμαρχος του νησιού.\n\n"
                    "Τα βιβλία είναι περισσότερα από δύο χιλιάδες. (ΑΠΕ-ΜΠΕ)\n"
                ),
                headline="Ένα παλιό καΐκι έγινε βιβλιοθήκη στη Σύρο",
                body=(
                    "Ένα ξύλινο καΐκι του 1951 έγινε βιβλιοθήκη για τα παιδιά της Σύρου, όπως είπε στους δημοσιογράφους ο δήμαρχος του νησιού.",
                    "Τα βιβλία είναι περισσότερα από δύο χιλιάδες.",
                ),
                signoff="(ΑΠΕ-ΜΠΕ)",
                signoff_agencies=("ana-mpe",),
                agency="ana-mpe",
                language="el",
            ),
            Example(
                text=(
                    "Το μικρότερο σχολείο της χώρας έχει δύο μαθητές\n\n"
                    "Το μικρότερο σχολείο της χώρας άνοιξε τη Δευτέρα με δύο μαθητές και μία δασκάλα, σύμφωνα με το υπουργείο Παιδείας.\n\n"
                    "Το σχολικό έτος θα τελειώσει τον Ιούνιο.\n\n"
                    "© 2018 ΑΘΗΝΑΪΚΟ ΠΡΑΚΤΟΡΕΙΟ ΕΙΔΗΣΕΩΝ - ΜΑΚΕΔΟΝΙΚΟ ΠΡΑΚΤΟΡΕΙΟ ΕΙΔΗΣΕΩΝ\n"
                ),
                headline="Το μικρότερο σχολείο της χώρας έχει δύο μαθητές",
                body=(
                    "Το μικρότερο σχολείο της χώρας άνοιξε τη Δευτέρα με δύο μαθητές και μία δασκάλα, σύμφωνα με το υπουργείο Παιδείας.",
                    "Το σχολικό έτος θα τελειώσει τον Ιούνιο.",
                ),
                boilerplate=("© 2018 ΑΘΗΝΑΪΚΟ ΠΡΑΚΤΟΡΕΙΟ ΕΙΔΗΣΕΩΝ - ΜΑΚΕΔΟΝΙΚΟ ΠΡΑΚΤΟΡΕΙΟ ΕΙΔΗΣΕΩΝ",),
                language="el",
            ),
        ),
    ),
    Agency(
        id="anp",
        name="Algemeen Nederlands Persbureau",
        country="NL",
        languages=("nl", "en"),
        credits=("ANP",),
        verified=True,
        source="Real copy, transmissions and reprints: datelines.",
        examples=(
            Example(
                text=(
                    "Molenaar in Schiedam maalt weer op windkracht twee\n\n"
                    "SCHIEDAM (ANP) - De hoogste molen van Schiedam maalt sinds dinsdag weer, nadat de wieken drie jaar lang in een schuur hadden gelegen.\n\n"
                    "De molenaar zegt dat het meel naar de bakkers in de buurt gaat.\n"
                ),
                headline="Molenaar in Schiedam maalt weer op windkracht twee",
                places=("SCHIEDAM",),
                credit="ANP",
                agencies=("anp",),
                body=(
                    "De hoogste molen van Schiedam maalt sinds dinsdag weer, nadat de wieken drie jaar lang in een schuur hadden gelegen.",
                    "De molenaar zegt dat het meel naar de bakkers in de buurt gaat.",
                ),
                agency="anp",
                language="nl",
            ),
            Example(
                text=(
                    "Brug in Zutphen blijft een week open voor een zwaan\n\n"
                    "Zutphen (ANP) - Een brug over de Berkel blijft een week open, omdat een zwaan in het draaiwerk is gaan broeden. Dat heeft de gemeente donderdag laten weten.\n\n"
                    "Het verkeer moet tot dan omrijden.\n"
                ),
                headline="Brug in Zutphen blijft een week open voor een zwaan",
                places=("Zutphen",),
                credit="ANP",
                agencies=("anp",),
                body=(
                    "Een brug over de Berkel blijft een week open, omdat een zwaan in het draaiwerk is gaan broeden. Dat heeft de gemeente donderdag laten weten.",
                    "Het verkeer moet tot dan omrijden.",
                ),
                agency="anp",
                language="nl",
            ),
        ),
    ),
    Agency(
        id="ansa",
        name="Agenzia Nazionale Stampa Associata",
        country="IT",
        languages=("it", "en", "pt", "ar", "de"),
        credits=("ANSA",),
        signoffs=("(ANSA)",),
        verified=True,
        source="Real copy in Italian, English and Portuguese, and of 1989 as relayed by FBIS: datelines and signoffs.",
        examples=(
            Example(
                text=(
                    "Torna a suonare l'organo di Comacchio\n\n"
                    "(ANSA) - COMACCHIO, 8 FEB - L'organo della cattedrale, muto dal terremoto del 2012, torna a suonare domenica con un concerto per le famiglie dei pescatori. \"Le canne erano piene di sabbia\", ha detto l'organista (ANSA).\n"
                ),
                reference=datetime.date(2020, 2, 9),
                headline="Torna a suonare l'organo di Comacchio",
                places=("COMACCHIO",),
                month=2,
                day=8,
                resolved=datetime.date(2020, 2, 8),
                credit="ANSA",
                agencies=("ansa",),
                body=(
                    "L'organo della cattedrale, muto dal terremoto del 2012, torna a suonare domenica con un concerto per le famiglie dei pescatori. \"Le canne erano piene di sabbia\", ha detto l'organista",
                ),
                signoff="(ANSA).",
                signoff_agencies=("ansa",),
                agency="ansa",
                language="it",
            ),
            Example(
                text=(
                    "Venetian school teaches rowing before reading\n\n"
                    "(ANSA) - Venice, October 11 - A primary school on the island of Burano has put rowing on the timetable for the first class, its head said Monday.\n\n"
                    "The boats are lent by the fire brigade. (ANSA).\n"
                ),
                reference=datetime.date(2021, 10, 12),
                headline="Venetian school teaches rowing before reading",
                places=("Venice",),
                month=10,
                day=11,
                resolved=datetime.date(2021, 10, 11),
                credit="ANSA",
                agencies=("ansa",),
                body=(
                    "A primary school on the island of Burano has put rowing on the timetable for the first class, its head said Monday.",
                    "The boats are lent by the fire brigade.",
                ),
                signoff="(ANSA).",
                signoff_agencies=("ansa",),
                agency="ansa",
                language="en",
            ),
            Example(
                text=(
                    "Padaria de Turim abre só à noite\n\n"
                    "TURIM, 21 NOV (ANSA) - Uma padaria do norte da Itália abriu as portas nesta terça-feira com um horário que começa à meia-noite e acaba com o último pão.\n\n"
                    "Os donos dizem que não gostam de acordar cedo. (ANSA).\n"
                ),
                reference=datetime.date(2017, 11, 22),
                headline="Padaria de Turim abre só à noite",
                places=("TURIM",),
                month=11,
                day=21,
                resolved=datetime.date(2017, 11, 21),
                credit="ANSA",
                agencies=("ansa",),
                body=(
                    "Uma padaria do norte da Itália abriu as portas nesta terça-feira com um horário que começa à meia-noite e acaba com o último pão.",
                    "Os donos dizem que não gostam de acordar cedo.",
                ),
                signoff="(ANSA).",
                signoff_agencies=("ansa",),
                agency="ansa",
                language="pt",
            ),
        ),
    ),
    Agency(
        id="ansalatina",
        name="ANSA Latina",
        country="IT",
        languages=("es",),
        credits=("ANSA",),
        signoffs=("(ANSA)",),
        verified=False,
        source="From general knowledge; no copy in Spanish was found. The frame is that of ANSA's copy for Latin America in Portuguese.",
        examples=(
            Example(
                text=(
                    "Un acordeón de 1910 vuelve a Mataderos\n\n"
                    "BUENOS AIRES, 22 SET (ANSA)- Un acordeón que salió de Génova en 1910 volvió hoy a sonar en el barrio de Mataderos, con la bisnieta del primer dueño.\n\n"
                    "Le faltan dos botones. (ANSA).\n"
                ),
                reference=datetime.date(2008, 9, 23),
                headline="Un acordeón de 1910 vuelve a Mataderos",
                places=("BUENOS AIRES",),
                month=9,
                day=22,
                resolved=datetime.date(2008, 9, 22),
                credit="ANSA",
                agencies=("ansalatina",),
                body=(
                    "Un acordeón que salió de Génova en 1910 volvió hoy a sonar en el barrio de Mataderos, con la bisnieta del primer dueño.",
                    "Le faltan dos botones.",
                ),
                signoff="(ANSA).",
                signoff_agencies=("ansalatina",),
                agency="ansalatina",
                language="es",
            ),
            Example(
                text=(
                    "Heladero de Roma inventa el gusto yerba mate\n\n"
                    "(ANSA) - ROMA, 16 NOV - Un heladero de la capital de Italia inventó un helado con gusto a yerba mate para los jugadores argentinos de la ciudad.\n\n"
                    '"Es amargo como el mío", dijo uno de ellos.\n'
                ),
                reference=datetime.date(2017, 11, 17),
                headline="Heladero de Roma inventa el gusto yerba mate",
                places=("ROMA",),
                month=11,
                day=16,
                resolved=datetime.date(2017, 11, 16),
                credit="ANSA",
                agencies=("ansalatina",),
                body=(
                    "Un heladero de la capital de Italia inventó un helado con gusto a yerba mate para los jugadores argentinos de la ciudad.",
                    '"Es amargo como el mío", dijo uno de ellos.',
                ),
                agency="ansalatina",
                language="es",
            ),
        ),
    ),
    Agency(
        id="apa",
        name="Austria Presse Agentur",
        country="AT",
        languages=("de", "en"),
        credits=("APA",),
        verified=True,
        source="A single example of a dateline, perhaps made up, and its credit in Austrian newspapers; the end mark is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Almabtrieb in Tirol wegen Schneefalls vorverlegt\n\n"
                    "INNSBRUCK (APA) - Wegen des frühen Schnees kommen die Kühe im Zillertal heuer um eine Woche früher von der Alm. Das hat die Landwirtschaftskammer am Montag mitgeteilt.\n\n"
                    "Der Schmuck ist noch nicht bei allen fertig.\n\n"
                    "(Schluss) mhe/lor\n"
                ),
                headline="Almabtrieb in Tirol wegen Schneefalls vorverlegt",
                places=("INNSBRUCK",),
                credit="APA",
                agencies=("apa",),
                body=(
                    "Wegen des frühen Schnees kommen die Kühe im Zillertal heuer um eine Woche früher von der Alm. Das hat die Landwirtschaftskammer am Montag mitgeteilt.",
                    "Der Schmuck ist noch nicht bei allen fertig.",
                ),
                signoff="(Schluss)",
                initials="mhe/lor",
                agency="apa",
                language="de",
            ),
            Example(
                text=(
                    "Linz bekommt eine Seilbahn für Fahrräder\n\n"
                    "LINZ (APA) - Die Stadt Linz baut auf den Pöstlingberg eine Seilbahn, die auch Räder mitnimmt. Der Gemeinderat hat die Pläne am Donnerstag beschlossen.\n\n"
                    "Die Fahrt soll zwei Euro kosten.\n"
                ),
                headline="Linz bekommt eine Seilbahn für Fahrräder",
                places=("LINZ",),
                credit="APA",
                agencies=("apa",),
                body=(
                    "Die Stadt Linz baut auf den Pöstlingberg eine Seilbahn, die auch Räder mitnimmt. Der Gemeinderat hat die Pläne am Donnerstag beschlossen.",
                    "Die Fahrt soll zwei Euro kosten.",
                ),
                agency="apa",
                language="de",
            ),
        ),
    ),
    Agency(
        id="asca",
        name="ASCA",
        country="IT",
        languages=("it",),
        credits=("ASCA",),
        verified=True,
        source="Real copy: a dateline with a joint credit.",
        examples=(
            Example(
                text=(
                    "Romania: riapre la miniera di sale di Turda\n\n"
                    "(ASCA) – Bucarest, 14 lug – La miniera di sale di Turda riapre al pubblico con un lago e una ruota panoramica a cento metri di profondità, ha annunciato il ministero del turismo.\n\n"
                    "La visita dura due ore.\n"
                ),
                reference=datetime.date(2010, 7, 15),
                headline="Romania: riapre la miniera di sale di Turda",
                places=("Bucarest",),
                month=7,
                day=14,
                resolved=datetime.date(2010, 7, 14),
                credit="ASCA",
                agencies=("asca",),
                body=(
                    "La miniera di sale di Turda riapre al pubblico con un lago e una ruota panoramica a cento metri di profondità, ha annunciato il ministero del turismo.",
                    "La visita dura due ore.",
                ),
                agency="asca",
                language="it",
            ),
            Example(
                text=(
                    "Spagna: un paese di Soria cerca un fornaio\n\n"
                    "(ASCA-AFP) – Madrid, 3 mar – Un paese della provincia di Soria offre una casa e un forno a chi si impegna a fare il pane per almeno cinque anni.\n\n"
                    "Hanno risposto in duecento da tutta Europa.\n"
                ),
                reference=datetime.date(2011, 3, 4),
                headline="Spagna: un paese di Soria cerca un fornaio",
                places=("Madrid",),
                month=3,
                day=3,
                resolved=datetime.date(2011, 3, 3),
                credit="ASCA-AFP",
                agencies=("asca", "afp"),
                body=(
                    "Un paese della provincia di Soria offre una casa e un forno a chi si impegna a fare il pane per almeno cinque anni.",
                    "Hanno risposto in duecento da tutta Europa.",
                ),
                agency="afp",
                distributor="asca",
                language="it",
            ),
        ),
    ),
    Agency(
        id="asianews",
        name="AsiaNews",
        country="VA",
        languages=("en", "it", "zh"),
        credits=("AsiaNews",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "Kyushu parish turns its bell tower into a tsunami shelter\n\n"
                    "Nagasaki (AsiaNews) – A parish on the coast of Kyushu has made its bell tower into a shelter for two hundred people, the diocese said.\n\n"
                    '"The stairs are steep, but the view is good," says the priest.\n'
                ),
                headline="Kyushu parish turns its bell tower into a tsunami shelter",
                places=("Nagasaki",),
                credit="AsiaNews",
                agencies=("asianews",),
                body=(
                    "A parish on the coast of Kyushu has made its bell tower into a shelter for two hundred people, the diocese said.",
                    '"The stairs are steep, but the view is good," says the priest.',
                ),
                agency="asianews",
                language="en",
            ),
            Example(
                text=(
                    "Weavers on both sides of the line share one pattern\n\n"
                    "Srinagar / Islamabad (AsiaNews) — Weavers on both sides of the line of control have been making the same carpet for a year, each of them one half.\n\n"
                    "The halves are to be sewn together in Dubai.\n"
                ),
                headline="Weavers on both sides of the line share one pattern",
                places=("Srinagar", "Islamabad"),
                credit="AsiaNews",
                agencies=("asianews",),
                body=(
                    "Weavers on both sides of the line of control have been making the same carpet for a year, each of them one half.",
                    "The halves are to be sewn together in Dubai.",
                ),
                agency="asianews",
                language="en",
            ),
        ),
    ),
    Agency(
        id="ata",
        name="Agjencia Telegrafike Shqiptare",
        country="AL",
        languages=(
            "sq",
            "en",
        ),
        credits=(
            "ATSH",
            "ATA",
        ),
        verified=True,
        source="Real copy of 1998, its bulletins in English and Albanian: datelines. The one with the credit between slashes is as of today, from general knowledge.",
        examples=(
            Example(
                text=(
                    "Shepherds of Theth get a telephone\n\n"
                    "TIRANA, July 17 (ATA) - The shepherds of Theth can call the valley from this week on, through a telephone that was set up at the highest spring.\n\n"
                    "It rings under an oak.\n"
                ),
                reference=datetime.date(1998, 7, 18),
                headline="Shepherds of Theth get a telephone",
                places=("TIRANA",),
                month=7,
                day=17,
                resolved=datetime.date(1998, 7, 17),
                credit="ATA",
                agencies=("ata",),
                body=(
                    "The shepherds of Theth can call the valley from this week on, through a telephone that was set up at the highest spring.",
                    "It rings under an oak.",
                ),
                agency="ata",
                language="en",
            ),
            Example(
                text=(
                    "Në Berat hapet një muze i çelësave\n\n"
                    "TIRANË, 22 shtator /ATSH/ – Në qytetin e Beratit u hap një muze i çelësave, në të cilin janë mbledhur 700 çelësa të shtëpive që nuk janë më.\n\n"
                    "Më i vjetri është prej druri.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Në Berat hapet një muze i çelësave",
                places=("TIRANË",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="ATSH",
                agencies=("ata",),
                body=(
                    "Në qytetin e Beratit u hap një muze i çelësave, në të cilin janë mbledhur 700 çelësa të shtëpive që nuk janë më.",
                    "Më i vjetri është prej druri.",
                ),
                agency="ata",
                language="sq",
            ),
        ),
    ),
    Agency(
        id="bbc-monitoring",
        name="BBC Monitoring",
        country="GB",
        languages=("en",),
        credits=(
            "BBC Monitoring",
            "BBC Worldwide Monitoring",
            "BBC Mon",
        ),
        desk_lines=(
            "Text of report by",
            "Text of report in English by",
            "Excerpt from report by",
        ),
        boilerplate=("Supplied by BBC Worldwide Monitoring",),
        verified=True,
        source="Its reports as sent on by others: the line that names the source, and the supplier's line. The closing credit is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Nepal: Mountain village builds music hall\n\n"
                    "Text of report by Nepalnews.com web site on 3 November\n\n"
                    "The people of a village below the Annapurna have built a hall for their brass band, which had practised in a stable for thirty years.\n\n"
                    "The goats are allowed to stay.\n\n"
                    "Supplied by BBC Worldwide Monitoring\n"
                ),
                headline="Nepal: Mountain village builds music hall",
                body=(
                    "The people of a village below the Annapurna have built a hall for their brass band, which had practised in a stable for thirty years.",
                    "The goats are allowed to stay.",
                ),
                ednotes=("Text of report by Nepalnews.com web site on 3 November",),
                boilerplate=("Supplied by BBC Worldwide Monitoring",),
                language="en",
            ),
            Example(
                text=(
                    "Angola: Radio to broadcast from lighthouse\n\n"
                    "Excerpt from report by Angolan news agency Angop web site on 14 May\n\n"
                    "A radio station for fishermen is to broadcast from the lighthouse of Lobito from June, the governor said on Monday.\n\n"
                    "It will read out the tides four times a day.\n\n"
                    "BBC Mon\n"
                ),
                headline="Angola: Radio to broadcast from lighthouse",
                body=(
                    "A radio station for fishermen is to broadcast from the lighthouse of Lobito from June, the governor said on Monday.",
                    "It will read out the tides four times a day.",
                ),
                signoff="BBC Mon",
                signoff_agencies=("bbc-monitoring",),
                ednotes=("Excerpt from report by Angolan news agency Angop web site on 14 May",),
                agency="bbc-monitoring",
                language="en",
            ),
        ),
    ),
    Agency(
        id="belga",
        name="Belga",
        country="BE",
        languages=("nl", "fr", "en", "de"),
        credits=("BELGA", "Belga"),
        verified=True,
        source="The credit was seen in real copy; where it stands is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Gentse tram rijdt voor het eerst zonder bestuurder\n\n"
                    "In Gent heeft dinsdag voor het eerst een tram zonder bestuurder gereden. De rit van vier kilometer duurde elf minuten, zegt de vervoersmaatschappij.\n\n"
                    "Er waren geen reizigers aan boord. (BELGA)\n"
                ),
                headline="Gentse tram rijdt voor het eerst zonder bestuurder",
                body=(
                    "In Gent heeft dinsdag voor het eerst een tram zonder bestuurder gereden. De rit van vier kilometer duurde elf minuten, zegt de vervoersmaatschappij.",
                    "Er waren geen reizigers aan boord.",
                ),
                signoff="(BELGA)",
                signoff_agencies=("belga",),
                agency="belga",
                language="nl",
            ),
            Example(
                text=(
                    "Le carillon de Malmedy joue désormais les demandes des passants\n\n"
                    "Les passants peuvent depuis samedi choisir ce que joue le carillon de Malmedy, a indiqué la commune dans un communiqué.\n\n"
                    "Le choix se fait avec une pièce de deux euros. (Belga)\n"
                ),
                headline="Le carillon de Malmedy joue désormais les demandes des passants",
                body=(
                    "Les passants peuvent depuis samedi choisir ce que joue le carillon de Malmedy, a indiqué la commune dans un communiqué.",
                    "Le choix se fait avec une pièce de deux euros.",
                ),
                signoff="(Belga)",
                signoff_agencies=("belga",),
                agency="belga",
                language="fr",
            ),
        ),
    ),
    Agency(
        id="bns",
        name="Baltic News Service",
        country="LT",
        languages=(
            "en",
            "lt",
            "lv",
            "et",
            "ru",
        ),
        credits=("BNS",),
        verified=True,
        source="Real copy in English of 2023-2025 as reprinted: datelines. The Estonian one is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Curonian Spit gets a postman on skis\n\n"
                    "VILNIUS, Apr 04, BNS – The villages of the Curonian Spit had their letters brought on skis for the last time this winter on Thursday, the post said.\n\n"
                    "The dunes will be open again on Monday.\n"
                ),
                reference=datetime.date(2024, 4, 5),
                headline="Curonian Spit gets a postman on skis",
                places=("VILNIUS",),
                month=4,
                day=4,
                resolved=datetime.date(2024, 4, 4),
                credit="BNS",
                agencies=("bns",),
                body=(
                    "The villages of the Curonian Spit had their letters brought on skis for the last time this winter on Thursday, the post said.",
                    "The dunes will be open again on Monday.",
                ),
                agency="bns",
                language="en",
            ),
            Example(
                text=(
                    "Vilnius clock loses an hour (expands)\n\n"
                    "VILNIUS, Sept 14, BNS - The clock on the tower of the cathedral has lost an hour because a family of kestrels lives on its hand, the keeper of the tower said.\n\n"
                    "It will be put right in October.\n"
                ),
                reference=datetime.date(2023, 9, 15),
                headline="Vilnius clock loses an hour (expands)",
                places=("VILNIUS",),
                month=9,
                day=14,
                resolved=datetime.date(2023, 9, 14),
                credit="BNS",
                agencies=("bns",),
                body=(
                    "The clock on the tower of the cathedral has lost an hour because a family of kestrels lives on its hand, the keeper of the tower said.",
                    "It will be put right in October.",
                ),
                agency="bns",
                language="en",
            ),
            Example(
                text=(
                    "Saaremaal avati vana tuuliku juures raamatukogu\n\n"
                    "TALLINN, 22. september, BNS - Saaremaal avati vana tuuliku juures raamatukogu, kus on kolmsada raamatut ja mis on lahti ka öösel, ütles vallavanem.\n\n"
                    "Võti on ukse kõrval, aga seda ei ole vaja.\n"
                ),
                reference=datetime.date(2022, 9, 23),
                headline="Saaremaal avati vana tuuliku juures raamatukogu",
                places=("TALLINN",),
                month=9,
                day=22,
                resolved=datetime.date(2022, 9, 22),
                credit="BNS",
                agencies=("bns",),
                body=(
                    "Saaremaal avati vana tuuliku juures raamatukogu, kus on kolmsada raamatut ja mis on lahti ka öösel, ütles vallavanem.",
                    "Võti on ukse kõrval, aga seda ei ole vaja.",
                ),
                agency="bns",
                language="et",
            ),
        ),
    ),
    Agency(
        id="bta",
        name="Българска телеграфна агенция",
        country="BG",
        languages=("bg", "en"),
        credits=("БТА", "BTA"),
        verified=True,
        source="Real copy: a dateline and a signoff.",
        examples=(
            Example(
                text=(
                    "Българско училище в Брюксел отваря градина с рози\n\n"
                    "Брюксел, 25 март /БТА/ Българското училище в Брюксел отвори днес градина с рози, които децата са засадили през миналата година.\n\n"
                    "Градината е отворена за всички.\n"
                ),
                reference=datetime.date(2012, 3, 26),
                headline="Българско училище в Брюксел отваря градина с рози",
                places=("Брюксел",),
                month=3,
                day=25,
                resolved=datetime.date(2012, 3, 25),
                credit="БТА",
                agencies=("bta",),
                body=(
                    "Българското училище в Брюксел отвори днес градина с рози, които децата са засадили през миналата година.",
                    "Градината е отворена за всички.",
                ),
                agency="bta",
                language="bg",
            ),
            Example(
                text=(
                    "Лодка с книги тръгва по Дунав\n\n"
                    "Лодка с две хиляди книги тръгва по Дунав през юли, съобщи общината във Видин. Тя ще спира в осем града.\n\n"
                    "Книгите ще могат да се заемат без такса. (БТА)\n"
                ),
                headline="Лодка с книги тръгва по Дунав",
                body=(
                    "Лодка с две хиляди книги тръгва по Дунав през юли, съобщи общината във Видин. Тя ще спира в осем града.",
                    "Книгите ще могат да се заемат без такса.",
                ),
                signoff="(БТА)",
                signoff_agencies=("bta",),
                agency="bta",
                language="bg",
            ),
        ),
    ),
    Agency(
        id="ctk",
        name="Česká tisková kancelář",
        country="CZ",
        languages=("cs", "en"),
        credits=("ČTK", "čtk", "CTK"),
        verified=True,
        source="Real copy: datelines and signoffs.",
        examples=(
            Example(
                text=(
                    "V Olomouci se po sto letech zase točí orloj\n\n"
                    "OLOMOUC 18. června (ČTK) - Orloj na olomoucké radnici se dnes po opravě znovu rozeběhl. Hodináři na něm pracovali dva roky a našli v něm dopis z roku 1898.\n\n"
                    "Dopis bude od září v muzeu.\n\n"
                    "(čtk)\n"
                ),
                reference=datetime.date(2013, 6, 19),
                headline="V Olomouci se po sto letech zase točí orloj",
                places=("OLOMOUC",),
                month=6,
                day=18,
                resolved=datetime.date(2013, 6, 18),
                credit="ČTK",
                agencies=("ctk",),
                body=(
                    "Orloj na olomoucké radnici se dnes po opravě znovu rozeběhl. Hodináři na něm pracovali dva roky a našli v něm dopis z roku 1898.",
                    "Dopis bude od září v muzeu.",
                ),
                signoff="(čtk)",
                signoff_agencies=("ctk",),
                agency="ctk",
                language="cs",
            ),
            Example(
                text=(
                    "Vlak do Jeseníku bude mít vůz pro kola\n\n"
                    "Jeseník 3. října (ČTK) - Vlaky do Jeseníku budou mít od jara zvláštní vůz pro kola, řekl dnes novinářům mluvčí drah.\n\n"
                    "Do vozu se vejde čtyřicet kol.\n"
                ),
                reference=datetime.date(2018, 10, 4),
                headline="Vlak do Jeseníku bude mít vůz pro kola",
                places=("Jeseník",),
                month=10,
                day=3,
                resolved=datetime.date(2018, 10, 3),
                credit="ČTK",
                agencies=("ctk",),
                body=(
                    "Vlaky do Jeseníku budou mít od jara zvláštní vůz pro kola, řekl dnes novinářům mluvčí drah.",
                    "Do vozu se vejde čtyřicet kol.",
                ),
                agency="ctk",
                language="cs",
            ),
        ),
    ),
    Agency(
        id="dpa",
        name="Deutsche Presse-Agentur",
        country="DE",
        languages=("de", "en", "es", "ar"),
        credits=("dpa", "DPA", "dpa-AFX", "dpa-tns", "tca/dpa", "د ب أ"),
        verified=True,
        source="Real copy: IPTC 7901 transmissions of 2018, newspapers' pages, a relay by FBIS of 1990.",
        examples=(
            Example(
                text=(
                    "Austria-mountains/\n\n"
                    "Hikers find piano on Tyrolean peak =\n\n"
                    "   Innsbruck (dpa) - Hikers have found an upright piano on a peak in\n"
                    "the Austrian Alps, and nobody knows how it came there, the rescue\n"
                    "service said on Sunday.\n"
                    "   It was out of tune but dry. dpa ksb jln rmo\n"
                ),
                slugline="Austria-mountains/",
                headline="Hikers find piano on Tyrolean peak",
                places=("Innsbruck",),
                credit="dpa",
                agencies=("dpa",),
                body=(
                    "Hikers have found an upright piano on a peak in the Austrian Alps, and nobody knows how it came there, the rescue service said on Sunday.",
                    "It was out of tune but dry.",
                ),
                signoff="dpa",
                signoff_agencies=("dpa",),
                initials="ksb jln rmo",
                agency="dpa",
                language="en",
            ),
            Example(
                text=(
                    "Storchenpaar brütet auf Kirchturm in Wismar =\n\n"
                    "   Wismar (dpa) - Auf dem Turm einer Kirche in Wismar brütet seit dem\n"
                    "Wochenende ein Paar Störche. Die Glocken sollen bis zum Sommer\n"
                    "schweigen, teilte die Gemeinde am Dienstag mit.\n"
                    "   «Wir hatten ohnehin niemanden, der sie läutet», sagte der Küster. dpa hm bs wjh\n"
                ),
                headline="Storchenpaar brütet auf Kirchturm in Wismar",
                places=("Wismar",),
                credit="dpa",
                agencies=("dpa",),
                body=(
                    "Auf dem Turm einer Kirche in Wismar brütet seit dem Wochenende ein Paar Störche. Die Glocken sollen bis zum Sommer schweigen, teilte die Gemeinde am Dienstag mit.",
                    "«Wir hatten ohnehin niemanden, der sie läutet», sagte der Küster.",
                ),
                signoff="dpa",
                signoff_agencies=("dpa",),
                initials="hm bs wjh",
                agency="dpa",
                language="de",
            ),
            Example(
                text=(
                    "ROUNDUP 2: Werft in Emden erhält Auftrag für drei Fähren\n\n"
                    "EMDEN/HAMBURG (dpa-AFX) - Eine Werft in Emden hat nach eigenen Angaben den Auftrag für drei Fähren erhalten. Die erste soll im Frühjahr 2027 an die Reederei übergeben werden.\n\n"
                    "Die Aktie der Gesellschaft stieg um fast vier Prozent.\n"
                ),
                headline="ROUNDUP 2: Werft in Emden erhält Auftrag für drei Fähren",
                places=("EMDEN", "HAMBURG"),
                credit="dpa-AFX",
                agencies=("dpa",),
                body=(
                    "Eine Werft in Emden hat nach eigenen Angaben den Auftrag für drei Fähren erhalten. Die erste soll im Frühjahr 2027 an die Reederei übergeben werden.",
                    "Die Aktie der Gesellschaft stieg um fast vier Prozent.",
                ),
                version="ROUNDUP 2",
                agency="dpa",
                language="de",
            ),
        ),
    ),
    Agency(
        id="dw",
        name="Deutsche Welle",
        country="DE",
        languages=(
            "de",
            "en",
            "es",
        ),
        credits=("DW",),
        verified=False,
        source="The initials and sources that close its stories are known from a program that takes them off; the credit in brackets, with which others reprint it, is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Bonner Fähre bekommt ein Klavier\n\n"
                    "Auf der Rheinfähre zwischen Bonn und Königswinter steht seit Montag ein Klavier, auf dem jeder spielen darf, der nicht länger braucht als die Fahrt.\n\n"
                    "Der Kapitän wünscht sich einen Walzer. (DW)\n"
                ),
                headline="Bonner Fähre bekommt ein Klavier",
                body=(
                    "Auf der Rheinfähre zwischen Bonn und Königswinter steht seit Montag ein Klavier, auf dem jeder spielen darf, der nicht länger braucht als die Fahrt.",
                    "Der Kapitän wünscht sich einen Walzer.",
                ),
                signoff="(DW)",
                signoff_agencies=("dw",),
                agency="dw",
                language="de",
            ),
            Example(
                text=(
                    "Un reloj de sol para el barrio más nublado\n\n"
                    "El barrio más nublado de la ciudad de Bonn tiene desde hoy un reloj de sol, que los vecinos pagaron con la venta de paraguas.\n\n"
                    "El alcalde llegó tarde a la inauguración. (DW)\n"
                ),
                headline="Un reloj de sol para el barrio más nublado",
                body=(
                    "El barrio más nublado de la ciudad de Bonn tiene desde hoy un reloj de sol, que los vecinos pagaron con la venta de paraguas.",
                    "El alcalde llegó tarde a la inauguración.",
                ),
                signoff="(DW)",
                signoff_agencies=("dw",),
                agency="dw",
                language="es",
            ),
        ),
    ),
    Agency(
        id="efe",
        name="Agencia EFE",
        country="ES",
        languages=("es", "en", "pt", "ar", "ca", "gl"),
        credits=("EFE", "Efe", "efe", "EFECOM", "EFE-EPA", "EFE/EPA", "efe-epa", "EFEAGRO", "EFEVERDE"),
        boilerplate=("© Agencia EFE", "© EFE"),
        verified=True,
        source="Real copy of 1989-2022: CLEF 1995, CoNLL-2002, relays by FBIS, NITF and NewsML transmissions, web pages.",
        examples=(
            Example(
                text=(
                    "   BOLIVIA-MUSICA\n"
                    "           NIÑOS DE ORURO CONSTRUYEN UN ORGANO CON TUBOS DE RIEGO\n\n"
                    "    Oruro (Bolivia), 5 feb (EFE).-Un coro infantil de la\n"
                    " ciudad boliviana de Oruro estrenará el domingo un órgano hecho\n"
                    " con los tubos de riego que dejó una mina cerrada.\n"
                    "    El maestro de la escuela, Fermín Choque, dijo que el\n"
                    " instrumento tiene 84 voces y una sola fuga de aire.\n"
                    '    "La gente vendrá por los niños y se quedará por el\n'
                    ' ruido".EFE\n'
                    "    mrc/PL\n\n"
                    " 05/02/18-20/95\n"
                ),
                reference=datetime.date(1995, 2, 6),
                slugline="BOLIVIA-MUSICA",
                headline="NIÑOS DE ORURO CONSTRUYEN UN ORGANO CON TUBOS DE RIEGO",
                places=("Oruro",),
                region="Bolivia",
                month=2,
                day=5,
                resolved=datetime.date(1995, 2, 5),
                credit="EFE",
                agencies=("efe",),
                body=(
                    "Un coro infantil de la ciudad boliviana de Oruro estrenará el domingo un órgano hecho con los tubos de riego que dejó una mina cerrada.",
                    "El maestro de la escuela, Fermín Choque, dijo que el instrumento tiene 84 voces y una sola fuga de aire.",
                    '"La gente vendrá por los niños y se quedará por el ruido".',
                ),
                signoff="EFE",
                signoff_agencies=("efe",),
                initials="mrc/PL",
                stamps=("05/02/18-20/95",),
                agency="efe",
                language="es",
            ),
            Example(
                text=(
                    "Conservera de Barbate vuelve a exportar caballa a Japón\n\n"
                    "Barbate (Cádiz), 17 nov (EFECOM).- La empresa Conservas La Almadraba enviará en enero a Osaka las primeras 40 toneladas de caballa desde 1993, según informó hoy su gerente.\n\n"
                    'El contrato, por 1,2 millones de euros, se firmó "con un apretón de manos y tres intérpretes". EFECOM\n'
                    "pa-c\n"
                ),
                reference=datetime.date(2001, 11, 18),
                headline="Conservera de Barbate vuelve a exportar caballa a Japón",
                places=("Barbate",),
                region="Cádiz",
                month=11,
                day=17,
                resolved=datetime.date(2001, 11, 17),
                credit="EFECOM",
                agencies=("efe",),
                body=(
                    "La empresa Conservas La Almadraba enviará en enero a Osaka las primeras 40 toneladas de caballa desde 1993, según informó hoy su gerente.",
                    'El contrato, por 1,2 millones de euros, se firmó "con un apretón de manos y tres intérpretes".',
                ),
                signoff="EFECOM",
                signoff_agencies=("efe",),
                initials="pa-c",
                agency="efe",
                language="es",
            ),
            Example(
                text=(
                    "Las barcas de pedales regresan al estanque\n\n"
                    "Por Leonor Bastida     Madrid, 9 abr (EFE).- Las barcas de pedales, retiradas del estanque hace ocho años, vuelven desde mañana a un parque de la capital con forma de cisne y matrícula propia.\n\n"
                    "El alquiler costará cuatro euros la media hora, explicó el concejal del distrito. EFE\n"
                    "saf/m (Con fotografía)\n"
                ),
                reference=datetime.date(2000, 4, 10),
                headline="Las barcas de pedales regresan al estanque",
                byline=("Leonor Bastida",),
                places=("Madrid",),
                month=4,
                day=9,
                resolved=datetime.date(2000, 4, 9),
                credit="EFE",
                agencies=("efe",),
                body=(
                    "Las barcas de pedales, retiradas del estanque hace ocho años, vuelven desde mañana a un parque de la capital con forma de cisne y matrícula propia.",
                    "El alquiler costará cuatro euros la media hora, explicó el concejal del distrito.",
                ),
                signoff="EFE",
                signoff_agencies=("efe",),
                initials="saf/m",
                ednotes=("(Con fotografía)",),
                agency="efe",
                language="es",
            ),
            Example(
                text=(
                    "España\n\n"
                    "Dos pueblos comparten desde hoy el mismo panadero\n\n"
                    "Teruel/Cuenca (EFE).- El último panadero de la sierra reparte desde este martes en dos provincias, después de que los alcaldes de ambos lados acordaran pagar a medias la gasolina de su furgoneta.\n\n"
                    '"Salgo a las cinco y a las nueve ya no me queda nada", ha contado a EFE. EFE\n\n'
                    "© Agencia EFE. Prohibida la redistribución de estos contenidos.\n"
                ),
                section="España",
                headline="Dos pueblos comparten desde hoy el mismo panadero",
                places=("Teruel", "Cuenca"),
                credit="EFE",
                agencies=("efe",),
                body=(
                    "El último panadero de la sierra reparte desde este martes en dos provincias, después de que los alcaldes de ambos lados acordaran pagar a medias la gasolina de su furgoneta.",
                    '"Salgo a las cinco y a las nueve ya no me queda nada", ha contado a EFE.',
                ),
                signoff="EFE",
                signoff_agencies=("efe",),
                boilerplate=("© Agencia EFE. Prohibida la redistribución de estos contenidos.",),
                agency="efe",
                language="es",
            ),
            Example(
                text=(
                    "La cosecha mundial de pistachos dobla la de hace diez años\n\n"
                    "Redacción Internacional, 21 oct (EFE).- La producción mundial de pistachos ha crecido hasta el doble en los últimos diez años, según un informe que se ha publicado este lunes en Roma.\n\n"
                    "Irán y Estados Unidos suman las tres cuartas partes. EFE\n\n"
                    "jmr/amg\n\n"
                    "(foto)(vídeo)\n"
                ),
                reference=datetime.date(2019, 10, 22),
                headline="La cosecha mundial de pistachos dobla la de hace diez años",
                places=("Redacción Internacional",),
                month=10,
                day=21,
                resolved=datetime.date(2019, 10, 21),
                credit="EFE",
                agencies=("efe",),
                body=(
                    "La producción mundial de pistachos ha crecido hasta el doble en los últimos diez años, según un informe que se ha publicado este lunes en Roma.",
                    "Irán y Estados Unidos suman las tres cuartas partes.",
                ),
                signoff="EFE",
                signoff_agencies=("efe",),
                initials="jmr/amg",
                ednotes=("(foto)(vídeo)",),
                agency="efe",
                language="es",
            ),
            Example(
                text=(
                    "Science\n\n"
                    "Divers map a sunken orchard in a Chilean lake\n\n"
                    "Puerto Varas (Chile), Mar 8 (EFE).- Divers have mapped the apple orchard of a farm that sank into a lake in southern Chile after an earthquake in 1960.\n\n"
                    "“The trees stand in rows, and the gate is still shut,” said Elena Montt, who led the survey. EFE\n\n"
                    "rcf/tm\n\n"
                    "Related Articles\n\n"
                    "Back to top button\n"
                ),
                reference=datetime.date(2022, 3, 9),
                section="Science",
                headline="Divers map a sunken orchard in a Chilean lake",
                places=("Puerto Varas",),
                region="Chile",
                month=3,
                day=8,
                resolved=datetime.date(2022, 3, 8),
                credit="EFE",
                agencies=("efe",),
                body=(
                    "Divers have mapped the apple orchard of a farm that sank into a lake in southern Chile after an earthquake in 1960.",
                    "“The trees stand in rows, and the gate is still shut,” said Elena Montt, who led the survey.",
                ),
                signoff="EFE",
                signoff_agencies=("efe",),
                initials="rcf/tm",
                boilerplate=("Related Articles", "Back to top button"),
                agency="efe",
                language="en",
            ),
            Example(
                text=(
                    "Orquestra de Belém ensaia dentro de mercado de peixe\n\n"
                    "Belém (Brasil), 30 jun (EFE).- Uma orquestra de jovens passou a ensaiar no mercado de peixe da cidade depois que a chuva destruiu o telhado da sua escola.\n\n"
                    '"O som é bom, mas o cheiro não sai mais do violoncelo", contou uma das alunas à Agência Efe. EFE\n\n'
                    "jf/rsd\n"
                ),
                reference=datetime.date(2014, 7, 1),
                headline="Orquestra de Belém ensaia dentro de mercado de peixe",
                places=("Belém",),
                region="Brasil",
                month=6,
                day=30,
                resolved=datetime.date(2014, 6, 30),
                credit="EFE",
                agencies=("efe",),
                body=(
                    "Uma orquestra de jovens passou a ensaiar no mercado de peixe da cidade depois que a chuva destruiu o telhado da sua escola.",
                    '"O som é bom, mas o cheiro não sai mais do violoncelo", contou uma das alunas à Agência Efe.',
                ),
                signoff="EFE",
                signoff_agencies=("efe",),
                initials="jf/rsd",
                agency="efe",
                language="pt",
            ),
        ),
    ),
    Agency(
        id="elta",
        name="ELTA",
        country="LT",
        languages=(
            "lt",
            "en",
        ),
        credits=("ELTA",),
        verified=True,
        source="Copy of 2010 in Lithuanian as reprinted: a dateline with a date. Those without one, and the English one, are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Nidos žvejai įkūrė muziejų valtyje\n\n"
                    "Vilnius (ELTA). Nidos žvejai įkūrė muziejų senoje valtyje ir sako, kad tai yra mažiausias muziejus prie marių, bet jau buvo daug lankytojų.\n\n"
                    "Bilietas yra džiovinta žuvis.\n"
                ),
                headline="Nidos žvejai įkūrė muziejų valtyje",
                places=("Vilnius",),
                credit="ELTA",
                agencies=("elta",),
                body=(
                    "Nidos žvejai įkūrė muziejų senoje valtyje ir sako, kad tai yra mažiausias muziejus prie marių, bet jau buvo daug lankytojų.",
                    "Bilietas yra džiovinta žuvis.",
                ),
                agency="elta",
                language="lt",
            ),
            Example(
                text=(
                    "Storks of Lithuania get their own map\n\n"
                    "VILNIUS, March 31 (ELTA) - The nests of all the storks of Lithuania are on a map that was made by school children, the ministry of the environment said.\n\n"
                    "The storks of Plungė have the best view.\n"
                ),
                reference=datetime.date(2010, 4, 1),
                headline="Storks of Lithuania get their own map",
                places=("VILNIUS",),
                month=3,
                day=31,
                resolved=datetime.date(2010, 3, 31),
                credit="ELTA",
                agencies=("elta",),
                body=(
                    "The nests of all the storks of Lithuania are on a map that was made by school children, the ministry of the environment said.",
                    "The storks of Plungė have the best view.",
                ),
                agency="elta",
                language="en",
            ),
        ),
    ),
    Agency(
        id="europapress",
        name="Europa Press",
        country="ES",
        languages=("es", "ca", "en"),
        credits=("EUROPA PRESS", "Europa Press"),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "El archivo de Simancas abre de noche por primera vez\n\n"
                    "VALLADOLID, 29 Nov. (EUROPA PRESS) - \n\n"
                    "El archivo abrirá sus puertas el próximo viernes por la noche con una visita a la luz de velas eléctricas, según ha informado su directora.\n\n"
                    "Las cuarenta plazas se han agotado en una hora.\n"
                ),
                reference=datetime.date(2018, 11, 30),
                headline="El archivo de Simancas abre de noche por primera vez",
                places=("VALLADOLID",),
                month=11,
                day=29,
                resolved=datetime.date(2018, 11, 29),
                credit="EUROPA PRESS",
                agencies=("europapress",),
                body=(
                    "El archivo abrirá sus puertas el próximo viernes por la noche con una visita a la luz de velas eléctricas, según ha informado su directora.",
                    "Las cuarenta plazas se han agotado en una hora.",
                ),
                agency="europapress",
                language="es",
            ),
            Example(
                text=(
                    "Una app avisa de los higos maduros en Almería\n\n"
                    "MADRID 27 Nov. (EUROPA PRESS) - \n"
                    " Una aplicación que avisa a los vecinos de los higos que están maduros ha llegado a 10.000 usuarios en su primer otoño.\n\n"
                    "Los dueños de las higueras reciben un tarro de mermelada.\n"
                ),
                reference=datetime.date(2014, 11, 28),
                headline="Una app avisa de los higos maduros en Almería",
                places=("MADRID",),
                month=11,
                day=27,
                resolved=datetime.date(2014, 11, 27),
                credit="EUROPA PRESS",
                agencies=("europapress",),
                body=(
                    "Una aplicación que avisa a los vecinos de los higos que están maduros ha llegado a 10.000 usuarios en su primer otoño.",
                    "Los dueños de las higueras reciben un tarro de mermelada.",
                ),
                agency="europapress",
                language="es",
            ),
        ),
    ),
    Agency(
        id="fena",
        name="Federalna novinska agencija",
        country="BA",
        languages=("bs", "hr", "sr", "en"),
        credits=("FENA", "Fena", "ФЕНА", "Фена"),
        verified=True,
        source="A newspaper's page: the closing credit. The dateline is from general knowledge.",
        examples=(
            Example(
                text=(
                    "U Mostaru otvorena škola klesanja\n\n"
                    "SARAJEVO, 22. septembra (FENA) – U Mostaru je otvorena škola klesanja u kojoj će se učiti zanat kojim su građeni mostovi, saopćeno je iz općine.\n\n"
                    "Nastava će početi u ponedjeljak.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="U Mostaru otvorena škola klesanja",
                places=("SARAJEVO",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="FENA",
                agencies=("fena",),
                body=(
                    "U Mostaru je otvorena škola klesanja u kojoj će se učiti zanat kojim su građeni mostovi, saopćeno je iz općine.",
                    "Nastava će početi u ponedjeljak.",
                ),
                agency="fena",
                language="bs",
            ),
            Example(
                text=(
                    "Travnički sir dobio svoj muzej\n\n"
                    "Muzej sira je otvoren u Travniku, a u njemu su alati koje su prikupili stočari s Vlašića.\n\n"
                    "Ulaz je besplatan do kraja godine.\n\n"
                    "(Fena)\n"
                ),
                headline="Travnički sir dobio svoj muzej",
                body=(
                    "Muzej sira je otvoren u Travniku, a u njemu su alati koje su prikupili stočari s Vlašića.",
                    "Ulaz je besplatan do kraja godine.",
                ),
                signoff="(Fena)",
                signoff_agencies=("fena",),
                agency="fena",
                language="bs",
            ),
            Example(
                text=(
                    "Rafting club cleans the Una\n\n"
                    "SARAJEVO, Sept 22 (FENA) - The rafting club of Bihac has cleaned twelve kilometres of the Una with the help of pupils, its head told FENA.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Rafting club cleans the Una",
                places=("SARAJEVO",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="FENA",
                agencies=("fena",),
                body=(
                    "The rafting club of Bihac has cleaned twelve kilometres of the Una with the help of pupils, its head told FENA.",
                ),
                agency="fena",
                language="en",
            ),
        ),
    ),
    Agency(
        id="fides",
        name="Agenzia Fides",
        country="VA",
        languages=("en", "it", "es", "fr", "de", "zh", "ar"),
        credits=("Agenzia Fides",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "ASIA/PHILIPPINES - A chapel made of fishing boats\n\n"
                    "Manila (Agenzia Fides) - A chapel on the coast of Samar has been built from eleven boats that the last typhoon had left on the beach, a missionary writes.\n\n"
                    "The altar is the keel of the largest.\n"
                ),
                headline="ASIA/PHILIPPINES - A chapel made of fishing boats",
                places=("Manila",),
                credit="Agenzia Fides",
                agencies=("fides",),
                body=(
                    "A chapel on the coast of Samar has been built from eleven boats that the last typhoon had left on the beach, a missionary writes.",
                    "The altar is the keel of the largest.",
                ),
                agency="fides",
                language="en",
            ),
            Example(
                text=(
                    "VATICAN - Mosaic school takes its first blind pupil\n\n"
                    "Vatican City (Agenzia Fides) - A school for mosaics has taken a pupil who tells the stones by their sound, it was announced on Saturday.\n\n"
                    "She will work on a floor in the north of Italy.\n"
                ),
                headline="VATICAN - Mosaic school takes its first blind pupil",
                places=("Vatican City",),
                credit="Agenzia Fides",
                agencies=("fides",),
                body=(
                    "A school for mosaics has taken a pupil who tells the stones by their sound, it was announced on Saturday.",
                    "She will work on a floor in the north of Italy.",
                ),
                agency="fides",
                language="en",
            ),
        ),
    ),
    Agency(
        id="hina",
        name="Hrvatska izvještajna novinska agencija",
        country="HR",
        languages=("hr", "en"),
        credits=("Hina", "HINA", "Хина", "ХИНА"),
        verified=True,
        source="Its own archive of 1991-2012: datelines with and without a year, joint credits, signoffs and initials, in Croatian and English.",
        examples=(
            Example(
                text=(
                    "Vukovarska riječna luka dobila novu dizalicu\n\n"
                    "ZAGREB, 26. srpnja (Hina) - Riječna luka u Vukovaru dobila je novu dizalicu, koja je stigla brodom iz Linza, izvijestila je lučka uprava.\n\n"
                    "Stara će biti izložena na obali. (Hina) tm rb\n"
                ),
                reference=datetime.date(1996, 7, 27),
                headline="Vukovarska riječna luka dobila novu dizalicu",
                places=("ZAGREB",),
                month=7,
                day=26,
                resolved=datetime.date(1996, 7, 26),
                credit="Hina",
                agencies=("hina",),
                body=(
                    "Riječna luka u Vukovaru dobila je novu dizalicu, koja je stigla brodom iz Linza, izvijestila je lučka uprava.",
                    "Stara će biti izložena na obali.",
                ),
                signoff="(Hina)",
                signoff_agencies=("hina",),
                initials="tm rb",
                agency="hina",
                language="hr",
            ),
            Example(
                text=(
                    "Otvoren festival klapa u Šibeniku\n\n"
                    "ZAGREB, 17. studenog 2010. (Hina) - U Šibeniku je u srijedu otvoren festival klapa na kojem nastupa 14 sastava.\n\n"
                    "Završna večer je u subotu.\n\n"
                    "(Hina) xmar yiva\n"
                ),
                headline="Otvoren festival klapa u Šibeniku",
                places=("ZAGREB",),
                year=2010,
                month=11,
                day=17,
                resolved=datetime.date(2010, 11, 17),
                credit="Hina",
                agencies=("hina",),
                body=(
                    "U Šibeniku je u srijedu otvoren festival klapa na kojem nastupa 14 sastava.",
                    "Završna večer je u subotu.",
                ),
                signoff="(Hina)",
                signoff_agencies=("hina",),
                initials="xmar yiva",
                agency="hina",
                language="hr",
            ),
            Example(
                text=(
                    "Pčelari Like traže zaštitu lipa\n\n"
                    "ZAGREB, 26. travnja 2012.(Hina) - Pčelari iz Like zatražili su da se zaštite lipe uz cestu, koje su posađene prije stotinu godina.\n\n"
                    "(Hina) mć\n"
                ),
                headline="Pčelari Like traže zaštitu lipa",
                places=("ZAGREB",),
                year=2012,
                month=4,
                day=26,
                resolved=datetime.date(2012, 4, 26),
                credit="Hina",
                agencies=("hina",),
                body=(
                    "Pčelari iz Like zatražili su da se zaštite lipe uz cestu, koje su posađene prije stotinu godina.",
                ),
                signoff="(Hina)",
                signoff_agencies=("hina",),
                initials="mć",
                agency="hina",
                language="hr",
            ),
            Example(
                text=(
                    "Drveni mostovi na Drini\n\n"
                    "SARAJEVO, 9. ožujka (Hina/Reuter) - Na Drini su obnovljena dva drvena mosta, po kojima mogu prolaziti samo pješaci, rekao je glasnogovornik.\n\n"
                    "(Hina) dam sv\n"
                ),
                reference=datetime.date(1996, 3, 10),
                headline="Drveni mostovi na Drini",
                places=("SARAJEVO",),
                month=3,
                day=9,
                resolved=datetime.date(1996, 3, 9),
                credit="Hina/Reuter",
                agencies=("hina", "reuters"),
                body=(
                    "Na Drini su obnovljena dva drvena mosta, po kojima mogu prolaziti samo pješaci, rekao je glasnogovornik.",
                ),
                signoff="(Hina)",
                signoff_agencies=("hina",),
                initials="dam sv",
                agency="reuters",
                distributor="hina",
                language="hr",
            ),
            Example(
                text=(
                    "Croatian lighthouse keepers to keep their posts\n\n"
                    "ZAGREB, Feb 9 (Hina) - The keepers of eleven lighthouses in Croatia will keep their posts until 2005, the ministry of the sea said on Monday.\n\n"
                    "(Hina) dr\n"
                ),
                reference=datetime.date(1998, 2, 10),
                headline="Croatian lighthouse keepers to keep their posts",
                places=("ZAGREB",),
                month=2,
                day=9,
                resolved=datetime.date(1998, 2, 9),
                credit="Hina",
                agencies=("hina",),
                body=(
                    "The keepers of eleven lighthouses in Croatia will keep their posts until 2005, the ministry of the sea said on Monday.",
                ),
                signoff="(Hina)",
                signoff_agencies=("hina",),
                initials="dr",
                agency="hina",
                language="en",
            ),
        ),
    ),
    Agency(
        id="ips",
        name="Inter Press Service",
        country="IT",
        languages=("en", "es", "fr"),
        credits=("IPS",),
        verified=True,
        source="Reprints of 2006 and later, in English: datelines. The end marks and the Spanish form are from general knowledge.",
        examples=(
            Example(
                text=(
                    "WATER: A Village Meters Its Well\n\n"
                    "By Anna Okello\n\n"
                    "NAIROBI, Sep 22 (IPS) - The people of a village north of Nairobi have put a meter on their well and now know how much of it each house uses.\n\n"
                    '"It ended the quarrels," says the woman who reads it.\n\n'
                    "(END/2010)\n"
                ),
                reference=datetime.date(2010, 9, 23),
                headline="WATER: A Village Meters Its Well",
                byline=("Anna Okello",),
                places=("NAIROBI",),
                month=9,
                day=22,
                resolved=datetime.date(2010, 9, 22),
                credit="IPS",
                agencies=("ips",),
                body=(
                    "The people of a village north of Nairobi have put a meter on their well and now know how much of it each house uses.",
                    '"It ended the quarrels," says the woman who reads it.',
                ),
                signoff="(END/2010)",
                agency="ips",
                language="en",
            ),
            Example(
                text=(
                    "CULTURE: Brussels Puppets Find a Home\n\n"
                    "BRUSSELS, Dec. 28 (IPS) – A theatre of puppets that had no home for six years has moved into a former bank in the centre of the city.\n"
                ),
                reference=datetime.date(2006, 12, 29),
                headline="CULTURE: Brussels Puppets Find a Home",
                places=("BRUSSELS",),
                month=12,
                day=28,
                resolved=datetime.date(2006, 12, 28),
                credit="IPS",
                agencies=("ips",),
                body=(
                    "A theatre of puppets that had no home for six years has moved into a former bank in the centre of the city.",
                ),
                agency="ips",
                language="en",
            ),
            Example(
                text=(
                    "Seed Bank Opens on Island\n\n"
                    "DUBAI (IPS)–A bank for the seeds of desert plants has been opened on an island, and its vault will be kept cool by the sea.\n"
                ),
                headline="Seed Bank Opens on Island",
                places=("DUBAI",),
                credit="IPS",
                agencies=("ips",),
                body=(
                    "A bank for the seeds of desert plants has been opened on an island, and its vault will be kept cool by the sea.",
                ),
                agency="ips",
                language="en",
            ),
            Example(
                text=(
                    "BOLIVIA: Un cine a pedales recorre el altiplano\n\n"
                    "LA PAZ, 14 may (IPS) - Un cine que funciona con bicicletas recorre los pueblos del altiplano y ya ha llegado a cuarenta de ellos.\n\n"
                    "(FIN/2010)\n"
                ),
                reference=datetime.date(2010, 5, 15),
                headline="BOLIVIA: Un cine a pedales recorre el altiplano",
                places=("LA PAZ",),
                month=5,
                day=14,
                resolved=datetime.date(2010, 5, 14),
                credit="IPS",
                agencies=("ips",),
                body=(
                    "Un cine que funciona con bicicletas recorre los pueblos del altiplano y ya ha llegado a cuarenta de ellos.",
                ),
                signoff="(FIN/2010)",
                agency="ips",
                language="es",
            ),
        ),
    ),
    Agency(
        id="lapresse",
        name="LaPresse",
        country="IT",
        languages=("it", "en"),
        credits=("LaPresse",),
        boilerplate=("© Copyright LaPresse",),
        verified=True,
        source="Its own pages of 2026 in English: the dateline and the copyright line. The Italian dateline is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Milan tram line to run through the night\n\n"
                    "Milan, 3 March (LaPresse) – A tram line of the city will run through the night from April, with a car every forty minutes, the transport company said.\n\n"
                    "The first will leave at midnight.\n\n"
                    "© Copyright LaPresse\n"
                ),
                reference=datetime.date(2026, 3, 4),
                headline="Milan tram line to run through the night",
                places=("Milan",),
                month=3,
                day=3,
                resolved=datetime.date(2026, 3, 3),
                credit="LaPresse",
                agencies=("lapresse",),
                body=(
                    "A tram line of the city will run through the night from April, with a car every forty minutes, the transport company said.",
                    "The first will leave at midnight.",
                ),
                boilerplate=("© Copyright LaPresse",),
                agency="lapresse",
                language="en",
            ),
            Example(
                text=(
                    "Restaurato l'orologio del municipio di Lucca\n\n"
                    "Lucca, 22 set. (LaPresse) - L'orologio del municipio di Lucca è stato restaurato dopo dieci anni in cui non ha battuto le ore, ha detto il sindaco.\n\n"
                    "© Copyright LaPresse - Riproduzione Riservata\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Restaurato l'orologio del municipio di Lucca",
                places=("Lucca",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="LaPresse",
                agencies=("lapresse",),
                body=(
                    "L'orologio del municipio di Lucca è stato restaurato dopo dieci anni in cui non ha battuto le ore, ha detto il sindaco.",
                ),
                boilerplate=("© Copyright LaPresse - Riproduzione Riservata",),
                agency="lapresse",
                language="it",
            ),
        ),
    ),
    Agency(
        id="leta",
        name="LETA",
        country="LV",
        languages=("lv", "en"),
        credits=("LETA",),
        as_printed=True,
        boilerplate=("© LETA",),
        verified=False,
        source="From general knowledge; no copy was found, only mentions.",
        examples=(
            Example(
                text=(
                    "Beekeepers of Latgale open a shop in Riga\n\n"
                    "RIGA, Sept 22 (LETA) – The beekeepers of Latgale have opened a shop in Riga in which twenty kinds of honey are sold, their union said on Tuesday.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Beekeepers of Latgale open a shop in Riga",
                places=("RIGA",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="LETA",
                agencies=("leta",),
                body=(
                    "The beekeepers of Latgale have opened a shop in Riga in which twenty kinds of honey are sold, their union said on Tuesday.",
                ),
                agency="leta",
                language="en",
            ),
            Example(
                text=(
                    "Cēsīs atjauno veco tiltu\n\n"
                    "RĪGA, 22.sept., LETA. Cēsīs ir atjaunots vecais tilts, kas bija slēgts divus gadus, un pa to atkal var iet kājām.\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Cēsīs atjauno veco tiltu",
                places=("RĪGA",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="LETA",
                agencies=("leta",),
                body=("Cēsīs ir atjaunots vecais tilts, kas bija slēgts divus gadus, un pa to atkal var iet kājām.",),
                agency="leta",
                language="lv",
            ),
            Example(
                text=(
                    "Cēsīs atjauno veco tiltu\n\n"
                    "RĪGA, 22. sept. (LETA) - Cēsīs ir atjaunots vecais tilts, kas bija slēgts divus gadus, un pa to atkal var iet kājām.\n\n"
                    "Darbi ilga līdz augustam.\n\n"
                    "© LETA\n"
                ),
                reference=datetime.date(2020, 9, 23),
                headline="Cēsīs atjauno veco tiltu",
                places=("RĪGA",),
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="LETA",
                agencies=("leta",),
                body=(
                    "Cēsīs ir atjaunots vecais tilts, kas bija slēgts divus gadus, un pa to atkal var iet kājām.",
                    "Darbi ilga līdz augustam.",
                ),
                boilerplate=("© LETA",),
                agency="leta",
                language="lv",
            ),
        ),
    ),
    Agency(
        id="lps",
        name="Luxembourg relays of dpa and Belga",
        country="LU",
        languages=("fr", "de"),
        credits=("LW",),
        verified=False,
        source="Nothing was found of it, and it may be no agency. The credit, from general knowledge, is that of the newspaper Luxemburger Wort.",
        examples=(
            Example(
                text=(
                    "Le funiculaire du Pfaffenthal ferme pour deux jours\n\n"
                    "Luxembourg (LW) - Le funiculaire sera fermé pendant deux jours au mois d'avril, afin que les câbles soient remplacés, selon la ville.\n"
                ),
                headline="Le funiculaire du Pfaffenthal ferme pour deux jours",
                places=("Luxembourg",),
                credit="LW",
                agencies=("lps",),
                body=(
                    "Le funiculaire sera fermé pendant deux jours au mois d'avril, afin que les câbles soient remplacés, selon la ville.",
                ),
                agency="lps",
                language="fr",
            ),
            Example(
                text=(
                    "Winzer an der Mosel lesen früher\n\n"
                    "Remich (LW/dpa) - Die Winzer an der Mosel haben in diesem Jahr eine Woche früher mit der Lese begonnen, wie der Verband am Montag mitteilte.\n"
                ),
                headline="Winzer an der Mosel lesen früher",
                places=("Remich",),
                credit="LW/dpa",
                agencies=("lps", "dpa"),
                body=(
                    "Die Winzer an der Mosel haben in diesem Jahr eine Woche früher mit der Lese begonnen, wie der Verband am Montag mitteilte.",
                ),
                agency="dpa",
                distributor="lps",
                language="de",
            ),
            Example(
                text=(
                    "Bahnhof von Ulflingen bekommt ein Café\n\n"
                    "Der Bahnhof von Ulflingen bekommt nach zwanzig Jahren wieder ein Café, das von den Bauern des Ortes geführt wird. (LW)\n"
                ),
                headline="Bahnhof von Ulflingen bekommt ein Café",
                body=(
                    "Der Bahnhof von Ulflingen bekommt nach zwanzig Jahren wieder ein Café, das von den Bauern des Ortes geführt wird.",
                ),
                signoff="(LW)",
                signoff_agencies=("lps",),
                agency="lps",
                language="de",
            ),
        ),
    ),
    Agency(
        id="lusa",
        name="Lusa - Agência de Notícias de Portugal",
        country="PT",
        languages=("pt", "en", "es"),
        credits=("Lusa", "Agência Lusa", "LUSA"),
        signoffs=("Lusa/fim", "Lusa/Fim"),
        verified=True,
        source="The forms are known from a program that cleans its copy; the signoff is from general knowledge.",
        examples=(
            Example(
                text=(
                    "Farol das Berlengas recebe primeiro concerto\n\n"
                    "Peniche, Leiria, 11 jun (Lusa) -- O farol das Berlengas recebe no sábado um concerto para vinte pessoas, que terão de chegar de barco e subir a pé, disse à Lusa a organização.\n\n"
                    '"O eco dura quatro segundos", explicou o maestro.\n\n'
                    "PYR // JMR\n\n"
                    "Lusa/fim\n"
                ),
                reference=datetime.date(2016, 6, 12),
                headline="Farol das Berlengas recebe primeiro concerto",
                places=("Peniche",),
                region="Leiria",
                month=6,
                day=11,
                resolved=datetime.date(2016, 6, 11),
                credit="Lusa",
                agencies=("lusa",),
                body=(
                    "O farol das Berlengas recebe no sábado um concerto para vinte pessoas, que terão de chegar de barco e subir a pé, disse à Lusa a organização.",
                    '"O eco dura quatro segundos", explicou o maestro.',
                ),
                signoff="Lusa/fim",
                signoff_agencies=("lusa",),
                initials="PYR // JMR",
                agency="lusa",
                language="pt",
            ),
            Example(
                text=(
                    "Escola de Odemira tem um burro no recreio\n\n"
                    "Beja, 22 set 2020 (Lusa) – Uma escola do concelho de Odemira começou hoje o ano letivo com um burro no recreio, que os alunos terão de alimentar.\n\n"
                    "O animal foi oferecido por um antigo professor.\n\n"
                    "Lusa/Fim\n"
                ),
                headline="Escola de Odemira tem um burro no recreio",
                places=("Beja",),
                year=2020,
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="Lusa",
                agencies=("lusa",),
                body=(
                    "Uma escola do concelho de Odemira começou hoje o ano letivo com um burro no recreio, que os alunos terão de alimentar.",
                    "O animal foi oferecido por um antigo professor.",
                ),
                signoff="Lusa/Fim",
                signoff_agencies=("lusa",),
                agency="lusa",
                language="pt",
            ),
        ),
    ),
    Agency(
        id="mia",
        name="МИА",
        country="MK",
        languages=("mk", "en", "sq"),
        credits=("МИА", "MIA"),
        as_printed=True,
        verified=False,
        source="From general knowledge; its own pages were seen with places alone, without the credit.",
        examples=(
            Example(
                text=(
                    "Во Охрид е отворен музеј на чамците\n\n"
                    "Скопје, 22 септември 2020 (МИА) - Во Охрид е отворен музеј на дрвените чамци со кои рибарите ловеле на езерото, соопшти општината.\n\n"
                    "Влезот е бесплатен до крајот на годината.\n\n"
                    "аб/вг\n"
                ),
                headline="Во Охрид е отворен музеј на чамците",
                places=("Скопје",),
                year=2020,
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="МИА",
                agencies=("mia",),
                body=(
                    "Во Охрид е отворен музеј на дрвените чамци со кои рибарите ловеле на езерото, соопшти општината.",
                    "Влезот е бесплатен до крајот на годината.",
                ),
                initials="аб/вг",
                agency="mia",
                language="mk",
            ),
            Example(
                text=(
                    "Bitola clock to strike again\n\n"
                    "Skopje, 22 September 2020 (MIA) - The clock of Bitola will strike again in October after the repair of its wheels, the mayor said on Tuesday.\n"
                ),
                headline="Bitola clock to strike again",
                places=("Skopje",),
                year=2020,
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="MIA",
                agencies=("mia",),
                body=(
                    "The clock of Bitola will strike again in October after the repair of its wheels, the mayor said on Tuesday.",
                ),
                agency="mia",
                language="en",
            ),
            Example(
                text=(
                    "Në Tetovë hapet shkolla e qilimave\n\n"
                    "Shkup, 22 shtator 2020 (MIA) – Në Tetovë është hapur një shkollë për punimin e qilimave, në të cilën do të mësojnë tridhjetë nxënës, tha drejtori.\n"
                ),
                headline="Në Tetovë hapet shkolla e qilimave",
                places=("Shkup",),
                year=2020,
                month=9,
                day=22,
                resolved=datetime.date(2020, 9, 22),
                credit="MIA",
                agencies=("mia",),
                body=(
                    "Në Tetovë është hapur një shkollë për punimin e qilimave, në të cilën do të mësojnë tridhjetë nxënës, tha drejtori.",
                ),
                agency="mia",
                language="sq",
            ),
        ),
    ),
    Agency(
        id="mina",
        name="MINA",
        country="ME",
        languages=("sr", "en"),
        credits=("MINA", "MINA-BUSINESS", "МИНА"),
        as_printed=True,
        verified=True,
        source="Its own pages in English: datelines, of its business desk as well.",
        examples=(
            Example(
                text=(
                    "Mountain railway sells season tickets\n\n"
                    "Kolasin, (MINA-BUSINESS) – The railway has begun to sell season tickets for hikers, which are good on all of its mountain lines.\n"
                ),
                headline="Mountain railway sells season tickets",
                places=("Kolasin",),
                credit="MINA-BUSINESS",
                agencies=("mina",),
                body=(
                    "The railway has begun to sell season tickets for hikers, which are good on all of its mountain lines.",
                ),
                agency="mina",
                language="en",
            ),
            Example(
                text=(
                    "Boka sailors build a school ship\n\n"
                    "Podgorica, (MINA) – The sailors of the Bay of Kotor are building a school ship of wood, which is to be launched in the spring.\n\n"
                    "It will have eighteen berths.\n"
                ),
                headline="Boka sailors build a school ship",
                places=("Podgorica",),
                credit="MINA",
                agencies=("mina",),
                body=(
                    "The sailors of the Bay of Kotor are building a school ship of wood, which is to be launched in the spring.",
                    "It will have eighteen berths.",
                ),
                agency="mina",
                language="en",
            ),
            Example(
                text=(
                    "Book fair tours two capitals\n\n"
                    "Podgorica/London, (MINA) – A fair with the books of forty publishers will be held in both of the cities this autumn, the organizers said.\n"
                ),
                headline="Book fair tours two capitals",
                places=("Podgorica", "London"),
                credit="MINA",
                agencies=("mina",),
                body=(
                    "A fair with the books of forty publishers will be held in both of the cities this autumn, the organizers said.",
                ),
                agency="mina",
                language="en",
            ),
            Example(
                text=(
                    "Na Žabljaku otvorena škola skijanja\n\n"
                    "Podgorica, (MINA) – Na Žabljaku je otvorena škola skijanja za djecu, u kojoj će raditi osam instruktora, saopšteno je iz opštine.\n"
                ),
                headline="Na Žabljaku otvorena škola skijanja",
                places=("Podgorica",),
                credit="MINA",
                agencies=("mina",),
                body=(
                    "Na Žabljaku je otvorena škola skijanja za djecu, u kojoj će raditi osam instruktora, saopšteno je iz opštine.",
                ),
                agency="mina",
                language="sr",
            ),
        ),
    ),
    Agency(
        id="mti",
        name="Magyar Távirati Iroda",
        country="HU",
        languages=("hu", "en"),
        credits=("MTI",),
        verified=True,
        source="Real copy of 2025: a dateline.",
        examples=(
            Example(
                text=(
                    "Újra jár a komp Tiszafürednél\n\n"
                    "Szeged, 2024. május 6., hétfő (MTI) - Hétfőtől újra jár a komp a Tiszán, közölte a társaság. A hajót tavaly egy kidőlt fa rongálta meg, és a javítás tíz hónapig tartott.\n\n"
                    "A menetjegy ára nem változik.\n"
                ),
                headline="Újra jár a komp Tiszafürednél",
                places=("Szeged",),
                year=2024,
                month=5,
                day=6,
                weekday=0,
                resolved=datetime.date(2024, 5, 6),
                credit="MTI",
                agencies=("mti",),
                body=(
                    "Hétfőtől újra jár a komp a Tiszán, közölte a társaság. A hajót tavaly egy kidőlt fa rongálta meg, és a javítás tíz hónapig tartott.",
                    "A menetjegy ára nem változik.",
                ),
                agency="mti",
                language="hu",
            ),
            Example(
                text=(
                    "Méhkasokat telepítettek a pécsi színház tetejére\n\n"
                    "Pécs, 2025. szeptember 23., kedd (MTI) - Négy méhkast telepítettek a színház tetejére, és az első mézet már a nézők is megkóstolhatták, mondta az igazgató.\n\n"
                    "A méhek az előadások alatt nem repülnek.\n"
                ),
                headline="Méhkasokat telepítettek a pécsi színház tetejére",
                places=("Pécs",),
                year=2025,
                month=9,
                day=23,
                weekday=1,
                resolved=datetime.date(2025, 9, 23),
                credit="MTI",
                agencies=("mti",),
                body=(
                    "Négy méhkast telepítettek a színház tetejére, és az első mézet már a nézők is megkóstolhatták, mondta az igazgató.",
                    "A méhek az előadások alatt nem repülnek.",
                ),
                agency="mti",
                language="hu",
            ),
        ),
    ),
    Agency(
        id="ntb",
        name="Norsk Telegrambyrå",
        country="NO",
        languages=("no",),
        credits=("NTB", "©NTB"),
        verified=True,
        source="Real copy, transmissions: signoffs.",
        examples=(
            Example(
                text=(
                    "Elg stanset trikken i Oslo\n\n"
                    "En elg stanset trikken ved Holtet i tjue minutter tirsdag morgen. Ingen ble skadet, og dyret gikk til slutt mot skogen, opplyser politiet.\n\n"
                    "Det er den tredje i år.\n\n"
                    "(©NTB)\n"
                ),
                headline="Elg stanset trikken i Oslo",
                body=(
                    "En elg stanset trikken ved Holtet i tjue minutter tirsdag morgen. Ingen ble skadet, og dyret gikk til slutt mot skogen, opplyser politiet.",
                    "Det er den tredje i år.",
                ),
                signoff="(©NTB)",
                signoff_agencies=("ntb",),
                agency="ntb",
                language="no",
            ),
            Example(
                text=(
                    "Fyrvokter får elektrisk båt\n\n"
                    "Den siste fyrvokteren på Helgeland får en elektrisk båt til våren, melder Kystverket. Den gamle er solgt til et museum i Bodø.\n\n"
                    "(NTB)\n"
                ),
                headline="Fyrvokter får elektrisk båt",
                body=(
                    "Den siste fyrvokteren på Helgeland får en elektrisk båt til våren, melder Kystverket. Den gamle er solgt til et museum i Bodø.",
                ),
                signoff="(NTB)",
                signoff_agencies=("ntb",),
                agency="ntb",
                language="no",
            ),
        ),
    ),
    Agency(
        id="pa",
        name="PA Media",
        country="GB",
        languages=("en",),
        credits=("PA", "Press Association"),
        verified=True,
        source="Real copy, transmissions: sluglines, bylines and end mark.",
        examples=(
            Example(
                text=(
                    "1 POLITICS Bells\n\n"
                    "PEERS TOLD TO WALK AS DIVISION BELLS FAIL\n\n"
                    "By Harriet Cole, Press Association\n\n"
                    "The bells that call peers to vote have been silent for a week, and messengers on foot have taken their place.\n\n"
                    'A clerk said that nobody had yet been late, "except by choice".\n\n'
                    "ends\n"
                ),
                slugline="1 POLITICS Bells",
                headline="PEERS TOLD TO WALK AS DIVISION BELLS FAIL",
                byline=("Harriet Cole",),
                body=(
                    "The bells that call peers to vote have been silent for a week, and messengers on foot have taken their place.",
                    'A clerk said that nobody had yet been late, "except by choice".',
                ),
                signoff="ends",
                language="en",
            ),
            Example(
                text=(
                    "1 SPORT Darts\n\n"
                    "PUB LANDLADY, 71, THROWS NINE-DARTER\n\n"
                    "By Owen Pryce, Press Association\n\n"
                    "A landlady from Swansea threw a perfect leg in a charity match on Saturday and then went back to the bar.\n\n"
                    "ends\n"
                ),
                slugline="1 SPORT Darts",
                headline="PUB LANDLADY, 71, THROWS NINE-DARTER",
                byline=("Owen Pryce",),
                body=(
                    "A landlady from Swansea threw a perfect leg in a charity match on Saturday and then went back to the bar.",
                ),
                signoff="ends",
                language="en",
            ),
        ),
    ),
    Agency(
        id="pap",
        name="Polska Agencja Prasowa",
        country="PL",
        languages=("pl", "en"),
        credits=("PAP",),
        verified=True,
        source="A real story of its site and code that takes the dateline off its feeds: signoff, initials and dateline.",
        examples=(
            Example(
                text=(
                    "Bibliotekarze z Torunia wypożyczają też parasole\n\n"
                    "Bibliotekarze z Torunia wypożyczają od poniedziałku także parasole, które czytelnicy muszą oddać, kiedy tylko przestanie padać - poinformował rzecznik miasta.\n\n"
                    '"Na razie nie zginął ani jeden" - powiedział. (PAP)\n\n'
                    "kab/ mju/\n"
                ),
                headline="Bibliotekarze z Torunia wypożyczają też parasole",
                body=(
                    "Bibliotekarze z Torunia wypożyczają od poniedziałku także parasole, które czytelnicy muszą oddać, kiedy tylko przestanie padać - poinformował rzecznik miasta.",
                    '"Na razie nie zginął ani jeden" - powiedział.',
                ),
                signoff="(PAP)",
                signoff_agencies=("pap",),
                initials="kab/ mju/",
                agency="pap",
                language="pl",
            ),
            Example(
                text=(
                    "W Gnieźnie odnaleziono dzwon, który zaginął przed wojną\n\n"
                    "Poznań (PAP) - Dzwon, który zaginął przed wojną, odnaleziono w Gnieźnie podczas remontu szkoły, gdzie przez lata był używany jako stojak na kwiaty.\n\n"
                    "Wróci na wieżę w maju. (PAP) jc/\n"
                ),
                headline="W Gnieźnie odnaleziono dzwon, który zaginął przed wojną",
                places=("Poznań",),
                credit="PAP",
                agencies=("pap",),
                body=(
                    "Dzwon, który zaginął przed wojną, odnaleziono w Gnieźnie podczas remontu szkoły, gdzie przez lata był używany jako stojak na kwiaty.",
                    "Wróci na wieżę w maju.",
                ),
                signoff="(PAP)",
                signoff_agencies=("pap",),
                initials="jc/",
                agency="pap",
                language="pl",
            ),
            Example(
                text=(
                    "Producent zegarów ze Śląska zwiększył sprzedaż o 12 proc.\n\n"
                    "8.10.2026, Warszawa (PAP) - Producent zegarów wieżowych ze Śląska zwiększył sprzedaż o 12 proc., podała spółka.\n"
                ),
                headline="Producent zegarów ze Śląska zwiększył sprzedaż o 12 proc.",
                places=("Warszawa",),
                year=2026,
                month=10,
                day=8,
                resolved=datetime.date(2026, 10, 8),
                credit="PAP",
                agencies=("pap",),
                body=("Producent zegarów wieżowych ze Śląska zwiększył sprzedaż o 12 proc., podała spółka.",),
                agency="pap",
                language="pl",
            ),
            Example(
                text=(
                    "Gdańsk shipyard to build a tram\n\n"
                    "Gdansk (PAP) - A shipyard in Gdansk is to build a tram for the line to the beach, because it had the right steel left, the city said.\n"
                ),
                headline="Gdańsk shipyard to build a tram",
                places=("Gdansk",),
                credit="PAP",
                agencies=("pap",),
                body=(
                    "A shipyard in Gdansk is to build a tram for the line to the beach, because it had the right steel left, the city said.",
                ),
                agency="pap",
                language="en",
            ),
        ),
    ),
    Agency(
        id="reuters",
        name="Reuters",
        country="GB",
        languages=("en", "es", "fr", "de", "pt"),
        credits=("Reuters", "REUTERS", "Reuter", "REUTER", "reuter"),
        signoffs=("Reuter", "REUTER"),
        boilerplate=("Our Standards: The Thomson Reuters",),
        verified=True,
        source="Real copy of 1987-2018: Reuters-21578, CoNLL-2003 (1996), relays by FBIS, its service of 2014-2018, web pages.",
        examples=(
            Example(
                text=(
                    "KESTREL MILLS <KSTL> TO BUY TWO CAROLINA PLANTS\n"
                    "    CHARLOTTE, N.C., March 11 - Kestrel Mills Inc said it\n"
                    "agreed to buy two towel plants in South Carolina from their\n"
                    "managers for about nine mln dlrs in cash.\n"
                    "    The plants employ 600 people and made 14 mln towels last\n"
                    "year, it said.\n"
                    " Reuter\n"
                ),
                reference=datetime.date(1987, 3, 12),
                headline="KESTREL MILLS <KSTL> TO BUY TWO CAROLINA PLANTS",
                places=("CHARLOTTE",),
                region="N.C.",
                month=3,
                day=11,
                resolved=datetime.date(1987, 3, 11),
                body=(
                    "Kestrel Mills Inc said it agreed to buy two towel plants in South Carolina from their managers for about nine mln dlrs in cash.",
                    "The plants employ 600 people and made 14 mln towels last year, it said.",
                ),
                signoff="Reuter",
                signoff_agencies=("reuters",),
                agency="reuters",
                language="en",
            ),
            Example(
                text=(
                    "Flooded tunnel reopens under Danube.\n"
                    "Piroska Nemeth\n"
                    "BUDAPEST 1996-09-17\n"
                    "A road tunnel under the Danube that had been flooded for three weeks reopened on Tuesday, the city said.\n"
                    "Pumps had taken out 40,000 cubic metres of water and one canoe.\n"
                    "-- Budapest Newsroom 36-1 327-4040\n"
                ),
                headline="Flooded tunnel reopens under Danube.",
                byline=("Piroska Nemeth",),
                places=("BUDAPEST",),
                year=1996,
                month=9,
                day=17,
                resolved=datetime.date(1996, 9, 17),
                body=(
                    "A road tunnel under the Danube that had been flooded for three weeks reopened on Tuesday, the city said.",
                    "Pumps had taken out 40,000 cubic metres of water and one canoe.",
                ),
                contacts=("-- Budapest Newsroom 36-1 327-4040",),
                language="en",
            ),
            Example(
                text=(
                    "UPDATE 1-Peru's anchovy fleet stays in port over new nets\n\n"
                    "(Adds comment from skippers)\n\n"
                    "* Inspectors found nets with mesh below the legal size\n"
                    "* Fleet may sail again before the weekend\n\n"
                    "By Lucia Ferreyra and Marco Olivas\n\n"
                    "CHIMBOTE, Peru, May 24 (Reuters) - Most of Peru's anchovy fleet stayed in port on Tuesday after inspectors found that the nets of three boats were too fine.\n\n"
                    '"They measured with a school ruler," skipper Hugo Salas told Reuters. ($1 = 3.34 soles)\n\n'
                    "(Reporting by Lucia Ferreyra and Marco Olivas; Editing by Grace Hollander)\n"
                ),
                reference=datetime.date(2016, 5, 25),
                headline="UPDATE 1-Peru's anchovy fleet stays in port over new nets",
                summary=(
                    "Inspectors found nets with mesh below the legal size",
                    "Fleet may sail again before the weekend",
                ),
                byline=("Lucia Ferreyra", "Marco Olivas"),
                places=("CHIMBOTE",),
                region="Peru",
                month=5,
                day=24,
                resolved=datetime.date(2016, 5, 24),
                credit="Reuters",
                agencies=("reuters",),
                body=(
                    "Most of Peru's anchovy fleet stayed in port on Tuesday after inspectors found that the nets of three boats were too fine.",
                    '"They measured with a school ruler," skipper Hugo Salas told Reuters. ($1 = 3.34 soles)',
                ),
                tagline="(Reporting by Lucia Ferreyra and Marco Olivas; Editing by Grace Hollander)",
                ednotes=("(Adds comment from skippers)",),
                version="UPDATE 1",
                agency="reuters",
                language="en",
            ),
            Example(
                text=(
                    "World\n\n"
                    "Norwegian lighthouse keeper retires after 44 years alone\n\n"
                    "OSLO/BERGEN (Reuters) - Norway's last lighthouse keeper came ashore on Friday with two suitcases and a cat, and said that he would now like to live on a hill.\n\n"
                    "Reporting by Nora Lie; editing by Tom Barr\n\n"
                    "Our Standards: The Thomson Reuters Trust Principles.\n"
                ),
                section="World",
                headline="Norwegian lighthouse keeper retires after 44 years alone",
                places=("OSLO", "BERGEN"),
                credit="Reuters",
                agencies=("reuters",),
                body=(
                    "Norway's last lighthouse keeper came ashore on Friday with two suitcases and a cat, and said that he would now like to live on a hill.",
                ),
                tagline="Reporting by Nora Lie; editing by Tom Barr",
                boilerplate=("Our Standards: The Thomson Reuters Trust Principles.",),
                agency="reuters",
                language="en",
            ),
        ),
    ),
    Agency(
        id="ritzau",
        name="Ritzaus Bureau",
        country="DK",
        languages=("da", "en"),
        credits=("ritzau", "Ritzau"),
        verified=True,
        source="Real copy, transmissions: signoffs.",
        examples=(
            Example(
                text=(
                    "Havhest fundet i havnen i Esbjerg\n\n"
                    "En dykker har fundet en havhest i havnen i Esbjerg, og det er ikke sket før, oplyser Fiskeri- og Søfartsmuseet.\n\n"
                    "Den er nu i et akvarium og har det godt.\n\n"
                    "/ritzau/\n"
                ),
                headline="Havhest fundet i havnen i Esbjerg",
                body=(
                    "En dykker har fundet en havhest i havnen i Esbjerg, og det er ikke sket før, oplyser Fiskeri- og Søfartsmuseet.",
                    "Den er nu i et akvarium og har det godt.",
                ),
                signoff="/ritzau/",
                signoff_agencies=("ritzau",),
                agency="ritzau",
                language="da",
            ),
            Example(
                text=(
                    "Bryggeri på Fyn åbner igen efter brand\n\n"
                    "Et bryggeri på Fyn begynder på mandag igen at brygge, efter at en brand i april ødelagde taget, siger direktøren.\n\n"
                    "De første flasker kommer til august.\n\n"
                    "/ritzau/FINANS\n"
                ),
                headline="Bryggeri på Fyn åbner igen efter brand",
                body=(
                    "Et bryggeri på Fyn begynder på mandag igen at brygge, efter at en brand i april ødelagde taget, siger direktøren.",
                    "De første flasker kommer til august.",
                ),
                signoff="/ritzau/FINANS",
                signoff_agencies=("ritzau",),
                agency="ritzau",
                language="da",
            ),
        ),
    ),
    Agency(
        id="sda",
        name="Keystone-SDA-ATS",
        country="CH",
        languages=("de", "fr", "it"),
        credits=("sda", "ats", "SDA", "ATS", "Keystone-SDA", "Keystone-ATS"),
        verified=True,
        source="Real copy, an IPTC 7901 transmission of 2018: dateline, signoff and initials.",
        examples=(
            Example(
                text=(
                    "Suisse\n\n"
                    "Un chamois visite la gare de Brigue = \n\n"
                    "   Brigue (ats) Un chamois s'est promené dimanche matin dans la\n"
                    "gare de Brigue et a pris l'escalier du quai 3.\n"
                    "   Il est reparti vers la montagne sans billet, selon la police.\n"
                    "(SDA/sj)\n"
                ),
                section="Suisse",
                headline="Un chamois visite la gare de Brigue",
                places=("Brigue",),
                credit="ats",
                agencies=("sda",),
                body=(
                    "Un chamois s'est promené dimanche matin dans la gare de Brigue et a pris l'escalier du quai 3.",
                    "Il est reparti vers la montagne sans billet, selon la police.",
                ),
                signoff="SDA",
                signoff_agencies=("sda",),
                initials="sj",
                agency="sda",
                language="fr",
            ),
            Example(
                text=(
                    "Un pont suspendu relie deux villages du Valais = \n\n"
                    "   Paris (ats afp) Le plus long pont de corde des Alpes relie depuis\n"
                    "samedi deux villages dont les habitants ne se parlaient pas.\n"
                    "   La traversée dure huit minutes.\n"
                    "(SDA/bl)\n"
                ),
                headline="Un pont suspendu relie deux villages du Valais",
                places=("Paris",),
                credit="ats afp",
                agencies=("sda", "afp"),
                body=(
                    "Le plus long pont de corde des Alpes relie depuis samedi deux villages dont les habitants ne se parlaient pas.",
                    "La traversée dure huit minutes.",
                ),
                signoff="SDA",
                signoff_agencies=("sda",),
                initials="bl",
                agency="afp",
                distributor="sda",
                language="fr",
            ),
        ),
    ),
    Agency(
        id="servimedia",
        name="Servimedia",
        country="ES",
        languages=("es",),
        credits=("SERVIMEDIA", "Servimedia"),
        verified=True,
        source="Own page of 2019: place and credit, on two lines. The bracketed forms are from general knowledge.",
        examples=(
            Example(
                text=(
                    "Una orquesta de ciegos estrena una obra para lluvia\n\n"
                    "MADRID (SERVIMEDIA)\n\n"
                    "Una orquesta de músicos ciegos estrenó este martes en Madrid una obra que solo se puede tocar cuando llueve, según informó su director.\n\n"
                    "El estreno se había aplazado siete veces.\n\n"
                    "(SERVIMEDIA)\n"
                ),
                headline="Una orquesta de ciegos estrena una obra para lluvia",
                places=("MADRID",),
                credit="SERVIMEDIA",
                agencies=("servimedia",),
                body=(
                    "Una orquesta de músicos ciegos estrenó este martes en Madrid una obra que solo se puede tocar cuando llueve, según informó su director.",
                    "El estreno se había aplazado siete veces.",
                ),
                signoff="(SERVIMEDIA)",
                signoff_agencies=("servimedia",),
                agency="servimedia",
                language="es",
            ),
            Example(
                text=(
                    "Un parque de Cuenca tendrá un mapa para leer con los dedos\n\n"
                    "CUENCA, 22 SEP. (SERVIMEDIA) - El parque mayor de Cuenca tendrá un mapa en relieve para que las personas ciegas puedan pasear solas.\n"
                ),
                reference=datetime.date(2009, 9, 23),
                headline="Un parque de Cuenca tendrá un mapa para leer con los dedos",
                places=("CUENCA",),
                month=9,
                day=22,
                resolved=datetime.date(2009, 9, 22),
                credit="SERVIMEDIA",
                agencies=("servimedia",),
                body=(
                    "El parque mayor de Cuenca tendrá un mapa en relieve para que las personas ciegas puedan pasear solas.",
                ),
                agency="servimedia",
                language="es",
            ),
        ),
    ),
    Agency(
        id="sita",
        name="SITA",
        country="SK",
        languages=("sk",),
        credits=("SITA", "WebNoviny.sk", "SITAenergetika.sk", "SITAdoprava.sk"),
        verified=True,
        source="Own portal of 2017 and 2021: datelines and the line of rights.",
        examples=(
            Example(
                text=(
                    "Kominári z Levoče otvorili školu pre dievčatá\n\n"
                    "BRATISLAVA 25. mája (WebNoviny.sk) – Kominári z Levoče otvorili školu, v ktorej sa ich remeslo môžu učiť aj dievčatá, povedal v stredu hovorca mesta.\n\n"
                    "Prihlásilo sa ich sedem.\n\n"
                    "© SITA Všetky práva vyhradené.\n"
                ),
                reference=datetime.date(2017, 5, 26),
                headline="Kominári z Levoče otvorili školu pre dievčatá",
                places=("BRATISLAVA",),
                month=5,
                day=25,
                resolved=datetime.date(2017, 5, 25),
                credit="WebNoviny.sk",
                agencies=("sita",),
                body=(
                    "Kominári z Levoče otvorili školu, v ktorej sa ich remeslo môžu učiť aj dievčatá, povedal v stredu hovorca mesta.",
                    "Prihlásilo sa ich sedem.",
                ),
                boilerplate=("© SITA Všetky práva vyhradené.",),
                agency="sita",
                language="sk",
            ),
            Example(
                text=(
                    "Na Orave našli starý mlyn\n\n"
                    "16.6.2021 (Webnoviny.sk) - Na Orave našli pod nánosom riečneho piesku mlyn, ktorý sa podľa odborníkov ešte dá opraviť a bude mlieť.\n"
                ),
                headline="Na Orave našli starý mlyn",
                year=2021,
                month=6,
                day=16,
                resolved=datetime.date(2021, 6, 16),
                credit="Webnoviny.sk",
                agencies=("sita",),
                body=(
                    "Na Orave našli pod nánosom riečneho piesku mlyn, ktorý sa podľa odborníkov ešte dá opraviť a bude mlieť.",
                ),
                agency="sita",
                language="sk",
            ),
        ),
    ),
    Agency(
        id="srna",
        name="SRNA",
        country="BA",
        languages=("sr", "en"),
        credits=("SRNA", "СРНА"),
        verified=True,
        source="Own English roundups of 2018 and 2020: datelines. The Serbian forms from general knowledge.",
        examples=(
            Example(
                text=(
                    "BANJALUKA, JULY 13 /SRNA/ - The rowers of Banjaluka have built a boat of eleven metres from the beams of an old mill, the president of their club told SRNA.\n\n"
                    "It has room for fourteen of them.\n"
                ),
                reference=datetime.date(2020, 7, 14),
                places=("BANJALUKA",),
                month=7,
                day=13,
                resolved=datetime.date(2020, 7, 13),
                credit="SRNA",
                agencies=("srna",),
                body=(
                    "The rowers of Banjaluka have built a boat of eleven metres from the beams of an old mill, the president of their club told SRNA.",
                    "It has room for fourteen of them.",
                ),
                agency="srna",
                language="en",
            ),
            Example(
                text=(
                    "TREBINJE VINTNERS BURY A BARREL\n\n"
                    "TREBINJE, JULY 13 /SRNA/ - The vintners of Trebinje have buried a barrel of red wine that is to be opened in fifty years.\n"
                ),
                reference=datetime.date(2020, 7, 14),
                headline="TREBINJE VINTNERS BURY A BARREL",
                places=("TREBINJE",),
                month=7,
                day=13,
                resolved=datetime.date(2020, 7, 13),
                credit="SRNA",
                agencies=("srna",),
                body=(
                    "The vintners of Trebinje have buried a barrel of red wine that is to be opened in fifty years.",
                ),
                agency="srna",
                language="en",
            ),
            Example(
                text=(
                    "Мјештани Вишеграда поправили стару воденицу\n\n"
                    "ВИШЕГРАД, 22. СЕПТЕМБРА /СРНА/ - Мјештани једног села код Вишеграда поправили су стару воденицу која није радила више од тридесет година.\n"
                ),
                reference=datetime.date(2019, 9, 23),
                headline="Мјештани Вишеграда поправили стару воденицу",
                places=("ВИШЕГРАД",),
                month=9,
                day=22,
                resolved=datetime.date(2019, 9, 22),
                credit="СРНА",
                agencies=("srna",),
                body=(
                    "Мјештани једног села код Вишеграда поправили су стару воденицу која није радила више од тридесет година.",
                ),
                agency="srna",
                language="sr",
            ),
            Example(
                text=(
                    "U Bijeljini otvoren muzej bicikala\n\n"
                    "BIJELJINA, 4. MAJA /SRNA/ - U Bijeljini je danas otvoren muzej u kojem su izloženi bicikli koje su građani čuvali na tavanima.\n"
                ),
                reference=datetime.date(2018, 5, 5),
                headline="U Bijeljini otvoren muzej bicikala",
                places=("BIJELJINA",),
                month=5,
                day=4,
                resolved=datetime.date(2018, 5, 4),
                credit="SRNA",
                agencies=("srna",),
                body=(
                    "U Bijeljini je danas otvoren muzej u kojem su izloženi bicikli koje su građani čuvali na tavanima.",
                ),
                agency="srna",
                language="sr",
            ),
        ),
    ),
    Agency(
        id="sta",
        name="Slovenska tiskovna agencija",
        country="SI",
        languages=("sl", "en"),
        credits=("STA",),
        verified=True,
        source="Real copy: datelines and signoff.",
        examples=(
            Example(
                text=(
                    "V Piranu odprli šolo za solinarje\n\n"
                    "Piran, 14. julija - V Piranu so danes odprli šolo za solinarje, v kateri se bo v prvem letu učilo dvanajst mladih iz vse države.\n\n"
                    "Pouk bo potekal na solinah. (STA)\n"
                ),
                reference=datetime.date(2016, 7, 15),
                headline="V Piranu odprli šolo za solinarje",
                places=("Piran",),
                month=7,
                day=14,
                resolved=datetime.date(2016, 7, 14),
                body=(
                    "V Piranu so danes odprli šolo za solinarje, v kateri se bo v prvem letu učilo dvanajst mladih iz vse države.",
                    "Pouk bo potekal na solinah.",
                ),
                signoff="(STA)",
                signoff_agencies=("sta",),
                agency="sta",
                language="sl",
            ),
            Example(
                text=(
                    "Medvedka z mladiči ustavila vlak pri Kočevju\n\n"
                    "Ljubljana, 6. maja - Medvedka z dvema mladičema je v ponedeljek zvečer ustavila vlak na progi pri Kočevju, je sporočila policija.\n\n"
                    "Potniki so čakali pol ure in fotografirali. (STA)\n"
                ),
                reference=datetime.date(2019, 5, 7),
                headline="Medvedka z mladiči ustavila vlak pri Kočevju",
                places=("Ljubljana",),
                month=5,
                day=6,
                resolved=datetime.date(2019, 5, 6),
                body=(
                    "Medvedka z dvema mladičema je v ponedeljek zvečer ustavila vlak na progi pri Kočevju, je sporočila policija.",
                    "Potniki so čakali pol ure in fotografirali.",
                ),
                signoff="(STA)",
                signoff_agencies=("sta",),
                agency="sta",
                language="sl",
            ),
        ),
    ),
    Agency(
        id="stt",
        name="Suomen Tietotoimisto",
        country="FI",
        languages=("fi", "sv"),
        credits=("STT",),
        verified=True,
        source="Real copy, transmissions: the credit at the end.",
        examples=(
            Example(
                text=(
                    "Hirvi ui saareen ja jäi sinne\n\n"
                    "Hirvi ui maanantaina Helsingin edustalla olevaan saareen, eikä se ole vielä lähtenyt takaisin, kertoo pelastuslaitos.\n\n"
                    "Saaressa on yksi asukas, joka sanoi olevansa iloinen seurasta.\n\n"
                    "STT\n"
                ),
                headline="Hirvi ui saareen ja jäi sinne",
                body=(
                    "Hirvi ui maanantaina Helsingin edustalla olevaan saareen, eikä se ole vielä lähtenyt takaisin, kertoo pelastuslaitos.",
                    "Saaressa on yksi asukas, joka sanoi olevansa iloinen seurasta.",
                ),
                signoff="STT",
                signoff_agencies=("stt",),
                agency="stt",
                language="fi",
            ),
            Example(
                text=(
                    "Vanha majakka saa uuden valon\n\n"
                    "Hangon edustalla oleva majakka saa ensi keväänä uuden valon, mutta vanha linssi jää paikalleen, sanoo Väylävirasto.\n\n"
                    "(STT)\n"
                ),
                headline="Vanha majakka saa uuden valon",
                body=(
                    "Hangon edustalla oleva majakka saa ensi keväänä uuden valon, mutta vanha linssi jää paikalleen, sanoo Väylävirasto.",
                ),
                signoff="(STT)",
                signoff_agencies=("stt",),
                agency="stt",
                language="fi",
            ),
        ),
    ),
    Agency(
        id="tanjug",
        name="Tanjug",
        country="RS",
        languages=("sr", "en"),
        credits=("Tanjug", "TANJUG", "Танјуг"),
        verified=True,
        source="Real copy as reprinted by newspapers: signoffs.",
        examples=(
            Example(
                text=(
                    "Stari brod postao je škola u Zemunu\n\n"
                    "BEOGRAD – Stari teretni brod na Dunavu postao je škola za mornare, rekao je direktor luke i dodao da će nastava početi u septembru.\n\n"
                    "Na brodu ima mesta za šezdeset đaka. (Tanjug)\n"
                ),
                headline="Stari brod postao je škola u Zemunu",
                places=("BEOGRAD",),
                body=(
                    "Stari teretni brod na Dunavu postao je škola za mornare, rekao je direktor luke i dodao da će nastava početi u septembru.",
                    "Na brodu ima mesta za šezdeset đaka.",
                ),
                signoff="(Tanjug)",
                signoff_agencies=("tanjug",),
                agency="tanjug",
                language="sr",
            ),
            Example(
                text=(
                    "Rode se vratile u selo kod Sombora\n\n"
                    "Rode su se vratile u selo kod Sombora nedelju dana ranije nego što je to bilo prošle godine, a meštani su ih dočekali sa muzikom.\n\n"
                    "Kurir.rs/Tanjug\n"
                ),
                headline="Rode se vratile u selo kod Sombora",
                body=(
                    "Rode su se vratile u selo kod Sombora nedelju dana ranije nego što je to bilo prošle godine, a meštani su ih dočekali sa muzikom.",
                ),
                signoff="Kurir.rs/Tanjug",
                signoff_agencies=("tanjug",),
                agency="tanjug",
                language="sr",
            ),
        ),
    ),
    Agency(
        id="tasr",
        name="Tlačová agentúra Slovenskej republiky",
        country="SK",
        languages=("sk", "en"),
        credits=("TASR", "TASR-correspondent"),
        verified=True,
        source="Own English summaries of 2024 and its portal: datelines. The signoff from papers that took its copy.",
        examples=(
            Example(
                text=(
                    "Hrad Krásna Hôrka dostal nové hodiny\n\n"
                    "Bratislava 21. novembra (TASR) – Hrad dostal po rokoch nové hodiny, ktoré budú odbíjať iba na poludnie, aby nerušili netopiere. Informovala o tom hovorkyňa múzea.\n\n"
                    "Hodiny vyrobil majster z Košíc.\n"
                ),
                reference=datetime.date(2022, 11, 22),
                headline="Hrad Krásna Hôrka dostal nové hodiny",
                places=("Bratislava",),
                month=11,
                day=21,
                resolved=datetime.date(2022, 11, 21),
                credit="TASR",
                agencies=("tasr",),
                body=(
                    "Hrad dostal po rokoch nové hodiny, ktoré budú odbíjať iba na poludnie, aby nerušili netopiere. Informovala o tom hovorkyňa múzea.",
                    "Hodiny vyrobil majster z Košíc.",
                ),
                agency="tasr",
                language="sk",
            ),
            Example(
                text=(
                    "Bakers of Trnava Revive Forgotten Roll\n\n"
                    "Bratislava, May 7 (TASR) - The bakers of Trnava have revived a roll that was last baked in 1938, TASR was told by their guild on Tuesday.\n"
                ),
                reference=datetime.date(2024, 5, 8),
                headline="Bakers of Trnava Revive Forgotten Roll",
                places=("Bratislava",),
                month=5,
                day=7,
                resolved=datetime.date(2024, 5, 7),
                credit="TASR",
                agencies=("tasr",),
                body=(
                    "The bakers of Trnava have revived a roll that was last baked in 1938, TASR was told by their guild on Tuesday.",
                ),
                agency="tasr",
                language="en",
            ),
            Example(
                text=(
                    "Slovak Glider Pilots Meet Vultures in Caucasus\n\n"
                    "Baku, May 7 (TASR-correspondent) - Three Slovak glider pilots were followed by vultures for two hours over the mountains and landed safely.\n"
                ),
                reference=datetime.date(2024, 5, 8),
                headline="Slovak Glider Pilots Meet Vultures in Caucasus",
                places=("Baku",),
                month=5,
                day=7,
                resolved=datetime.date(2024, 5, 7),
                credit="TASR-correspondent",
                agencies=("tasr",),
                body=(
                    "Three Slovak glider pilots were followed by vultures for two hours over the mountains and landed safely.",
                ),
                agency="tasr",
                language="en",
            ),
        ),
    ),
    Agency(
        id="trf",
        name="Thomson Reuters Foundation",
        country="GB",
        languages=("en",),
        credits=("Thomson Reuters Foundation",),
        verified=True,
        source="Real copy: datelines.",
        examples=(
            Example(
                text=(
                    "Kenyan herders trade rain forecasts for salt\n\n"
                    "NAIROBI, Feb 10 (Thomson Reuters Foundation) - Herders in the north of Kenya are paid in salt for the rain that they measure, under a scheme that began last year.\n\n"
                    '"The goats know it first, but they do not write," said Halima Dida.\n\n'
                    "(Reporting by Agnes Kioko; Editing by Ruth Harman)\n"
                ),
                reference=datetime.date(2017, 2, 11),
                headline="Kenyan herders trade rain forecasts for salt",
                places=("NAIROBI",),
                month=2,
                day=10,
                resolved=datetime.date(2017, 2, 10),
                credit="Thomson Reuters Foundation",
                agencies=("trf",),
                body=(
                    "Herders in the north of Kenya are paid in salt for the rain that they measure, under a scheme that began last year.",
                    '"The goats know it first, but they do not write," said Halima Dida.',
                ),
                tagline="(Reporting by Agnes Kioko; Editing by Ruth Harman)",
                agency="trf",
                language="en",
            ),
            Example(
                text=(
                    "Roman school grows its lunch on the roof\n\n"
                    "ROME (Thomson Reuters Foundation) - A school in the east of Rome grows a third of its lunch on a roof that used to leak.\n\n"
                    "The pupils sell what is left at the gate on Fridays.\n"
                ),
                headline="Roman school grows its lunch on the roof",
                places=("ROME",),
                credit="Thomson Reuters Foundation",
                agencies=("trf",),
                body=(
                    "A school in the east of Rome grows a third of its lunch on a roof that used to leak.",
                    "The pupils sell what is left at the gate on Fridays.",
                ),
                agency="trf",
                language="en",
            ),
        ),
    ),
    Agency(
        id="tt",
        name="TT Nyhetsbyrån",
        country="SE",
        languages=("sv",),
        credits=("TT",),
        verified=True,
        source="A newspaper's tool that reads its signoffs, alone and with another agency.",
        examples=(
            Example(
                text=(
                    "Fyrvaktare på Gotland får sällskap av ugglor\n\n"
                    "Fyrvaktaren på norra Gotland har fått sällskap av ett par ugglor, som bygger bo under lampan och inte störs av ljuset.\n\n"
                    "– De sover när jag arbetar, säger han. (TT)\n"
                ),
                headline="Fyrvaktare på Gotland får sällskap av ugglor",
                body=(
                    "Fyrvaktaren på norra Gotland har fått sällskap av ett par ugglor, som bygger bo under lampan och inte störs av ljuset.",
                    "– De sover när jag arbetar, säger han.",
                ),
                signoff="(TT)",
                signoff_agencies=("tt",),
                agency="tt",
                language="sv",
            ),
            Example(
                text=(
                    "Japansk by bygger snöslott för katter\n\n"
                    "En by i norra Japan har byggt ett slott av snö för sina katter, och det är så stort att barnen också får plats i det.\n\n"
                    "Slottet smälter i april. (TT-AFP)\n"
                ),
                headline="Japansk by bygger snöslott för katter",
                body=(
                    "En by i norra Japan har byggt ett slott av snö för sina katter, och det är så stort att barnen också får plats i det.",
                    "Slottet smälter i april.",
                ),
                signoff="(TT-AFP)",
                signoff_agencies=("tt", "afp"),
                agency="afp",
                distributor="tt",
                language="sv",
            ),
            Example(
                text=(
                    "Norsk färja döps om efter kocken\n\n"
                    "En färja i norra Norge ska döpas om efter den kock som har arbetat ombord i fyrtio år, och hon är inte glad åt det. (TT-NTB)\n"
                ),
                headline="Norsk färja döps om efter kocken",
                body=(
                    "En färja i norra Norge ska döpas om efter den kock som har arbetat ombord i fyrtio år, och hon är inte glad åt det.",
                ),
                signoff="(TT-NTB)",
                signoff_agencies=("tt", "ntb"),
                agency="ntb",
                distributor="tt",
                language="sv",
            ),
        ),
    ),
    Agency(
        id="zenit",
        name="ZENIT",
        country="VA",
        languages=("en", "es", "it", "fr"),
        credits=("Zenit.org", "ZENIT"),
        verified=True,
        source="Copy of 2004 and 2007 in archives: datelines.",
        examples=(
            Example(
                text=(
                    "Monks of the Dolomites Repair Their Organ\n\n"
                    "LORENZO DI CADORE, Italy, JULY 11, 2007 (Zenit.org).- The monks of a house in the Dolomites have repaired the organ that one of them had built out of the wood of an old bridge.\n\n"
                    "It was heard for the first time on Sunday.\n"
                ),
                headline="Monks of the Dolomites Repair Their Organ",
                places=("LORENZO DI CADORE",),
                region="Italy",
                year=2007,
                month=7,
                day=11,
                resolved=datetime.date(2007, 7, 11),
                credit="Zenit.org",
                agencies=("zenit",),
                body=(
                    "The monks of a house in the Dolomites have repaired the organ that one of them had built out of the wood of an old bridge.",
                    "It was heard for the first time on Sunday.",
                ),
                agency="zenit",
                language="en",
            ),
            Example(
                text=(
                    "Roman Parish Opens a Kitchen at Night\n\n"
                    "ROME, APRIL 19, 2007 (Zenit.org).- A parish near the station has opened a kitchen for those who work at night, its priest said.\n"
                ),
                headline="Roman Parish Opens a Kitchen at Night",
                places=("ROME",),
                year=2007,
                month=4,
                day=19,
                resolved=datetime.date(2007, 4, 19),
                credit="Zenit.org",
                agencies=("zenit",),
                body=("A parish near the station has opened a kitchen for those who work at night, its priest said.",),
                agency="zenit",
                language="en",
            ),
            Example(
                text=(
                    "Nace en Roma un coro de porteros\n\n"
                    "CIUDAD DEL VATICANO, martes, 22 septiembre 2009 (ZENIT.org).- Los porteros de once colegios de Roma han formado un coro que canta los lunes en el patio.\n"
                ),
                headline="Nace en Roma un coro de porteros",
                places=("CIUDAD DEL VATICANO",),
                year=2009,
                month=9,
                day=22,
                weekday=1,
                resolved=datetime.date(2009, 9, 22),
                credit="ZENIT.org",
                agencies=("zenit",),
                body=("Los porteros de once colegios de Roma han formado un coro que canta los lunes en el patio.",),
                agency="zenit",
                language="es",
            ),
        ),
    ),
)
