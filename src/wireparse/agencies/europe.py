"""Agencies of Europe, those of the Vatican among them."""

import datetime
from typing import Final

from wireparse.agency import Agency, Example

EUROPE: Final[tuple[Agency, ...]] = (
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
        languages=("it", "en", "es", "pt", "ar"),
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
