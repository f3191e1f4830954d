package twoears.core.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words in which a language writes numbers, units and days. */
final class QuantityWords {
    private static final Map<Language, QuantityWords> BY_LANGUAGE = new EnumMap<>(Language.class);

    final Map<String, QuantityWord> words = new HashMap<>();

    private QuantityWords(String table) {
        for (String line : table.split("\n")) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            int slash = key.indexOf('/');
            for (String word : line.substring(colon + 1).strip().split(" ")) {
                add(slash < 0 ? key : key.substring(0, slash), key.substring(slash + 1), word(word));
            }
        }
        for (String code : "nok sek dkk eur usd gbp".split(" ")) {
            word(code).currency = code.toUpperCase(Locale.ROOT);
        }
        if (table == ENGLISH) {
            addHalves();
        }
        word("€").currency = "EUR";
        word("$").currency = "USD";
        word("£").currency = "GBP";
    }

    private QuantityWord word(String word) {
        return words.computeIfAbsent(word, w -> new QuantityWord());
    }

    /** "3pm", "11:30am", "4.15pm": in one word, with its half of the day. */
    private void addHalves() {
        for (int hour = 1; hour <= 12; hour++) {
            for (int minutes = 0; minutes < 60; minutes += 15) {
                for (String between : minutes == 0 ? new String[] {"", ":00", ".00"} : new String[] {":" + minutes, "." + minutes}) {
                    word(hour + between + "am").told = hour % 12 * 60 + minutes;
                    word(hour + between + "pm").told = hour % 12 * 60 + 720 + minutes;
                }
            }
        }
    }

    private static void add(String kind, String value, QuantityWord word) {
        switch (kind) {
            case "number" -> {
                word.number = Double.parseDouble(value);
                word.figure = word.number > 1 ? Long.toString(Math.round(word.number)) : "";
            }
            case "hours" -> word.hours = Double.parseDouble(value);
            case "money" -> word.currency = value;
            case "day" -> word.day = value;
            case "month" -> word.month = Integer.parseInt(value);
            case "count" -> word.counted = value;
            case "working" -> word.isWorking = true;
            case "clock" -> word.isClock = true;
            case "to" -> word.isTo = true;
            case "part" -> word.part = Integer.parseInt(value);
            case "half-to" -> word.isHalfTo = true;
            case "past" -> word.isPast = true;
            case "ahead" -> word.isAhead = true;
            case "by" -> word.isBy = true;
            case "between" -> word.isBetween = true;
            case "until" -> word.until = Integer.parseInt(value);
            case "till" -> word.isUntil = true;
            case "oclock" -> word.oclock = Integer.parseInt(value);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    static synchronized QuantityWords of(Language language) {
        return BY_LANGUAGE.computeIfAbsent(language, l -> new QuantityWords(switch (l) {
            case EN -> ENGLISH;
            case NB -> NORWEGIAN;
            case SV -> SWEDISH;
            case FI -> FINNISH;
        }));
    }

    private static final String ENGLISH = """
            number/1: one a an
            number/2: two couple
            number/3: three
            number/4: four
            number/5: five
            number/6: six
            number/7: seven
            number/8: eight
            number/9: nine
            number/10: ten
            number/11: eleven
            number/12: twelve
            number/13: thirteen
            number/14: fourteen fortnight
            number/15: fifteen
            number/16: sixteen
            number/17: seventeen
            number/18: eighteen
            number/19: nineteen
            number/20: twenty
            number/25: twenty-five
            number/30: thirty
            number/40: forty
            number/50: fifty
            number/60: sixty
            number/90: ninety
            number/100: hundred
            number/0.5: half
            hours/0.000277: second seconds sec secs
            hours/0.0166667: minute minutes min mins
            hours/1: hour hours hr hrs
            hours/24: day days night nights
            hours/168: week weeks
            hours/720: month months
            hours/8760: year years
            working: working business banking bank calendar
            clock: at by before until till after from around
            by: at by before until till after around
            between: between from
            to: to or and
            part/15: quarter
            part/30: half
            past: past
            ahead: to
            oclock/12: noon midday
            money/NOK: kroner krone
            money/EUR: euro euros
            money/USD: dollar dollars bucks
            money/GBP: pound pounds quid
            money/: kr
            day/monday: monday mondays monday's
            day/tuesday: tuesday tuesdays tuesday's tues
            day/wednesday: wednesday wednesdays wednesday's
            day/thursday: thursday thursdays thursday's thurs
            day/friday: friday fridays friday's
            day/saturday: saturday saturdays saturday's
            day/sunday: sunday sundays sunday's
            day/today: today tonight
            day/tomorrow: tomorrow
            month/1: january jan
            month/2: february feb
            month/3: march
            month/4: april apr
            month/5: may
            month/6: june jun
            month/7: july jul
            month/8: august aug
            month/9: september sept sep
            month/10: october oct
            month/11: november nov
            month/12: december dec
            count/time: times
            count/item: items parcels orders boxes copies
            count/person: people customers homes
            count/visit: visits
            count/try: attempts tries
            """;

    private static final String NORWEGIAN = """
            number/1: en ei et ett
            number/2: to par
            number/3: tre
            number/4: fire
            number/5: fem
            number/6: seks
            number/7: sju syv
            number/8: åtte
            number/9: ni
            number/10: ti
            number/11: elleve
            number/12: tolv
            number/13: tretten
            number/14: fjorten
            number/15: femten
            number/16: seksten
            number/18: atten
            number/20: tjue
            number/30: tretti
            number/40: førti
            number/50: femti
            number/60: seksti
            number/100: hundre
            number/0.5: halv halvt
            hours/0.5: halvtime halvtimen
            hours/0.0166667: minutt minutter min
            hours/1: time timer timen timers
            hours/24: dag dager dagers døgn døgns virkedag virkedager bankdager bankdag arbeidsdager arbeidsdag
            hours/168: uke uker ukers
            hours/720: måned måneder måneders mnd
            hours/8760: år års
            working: virke bank arbeids
            clock: kl klokka klokken
            by: kl klokka klokken innen før etter til rundt
            between: mellom fra
            to: til eller og
            part/15: kvart
            half-to: halv
            past: over
            ahead: på
            money/NOK: kroner krone
            money/: kr
            money/EUR: euro
            money/USD: dollar
            money/GBP: pund
            day/monday: mandag mandagen mandager mandagene mandagens mandags
            day/tuesday: tirsdag tirsdagen tirsdager tirsdagene tirsdagens tirsdags
            day/wednesday: onsdag onsdagen onsdager onsdagene onsdagens onsdags
            day/thursday: torsdag torsdagen torsdager torsdagene torsdagens torsdags
            day/friday: fredag fredagen fredager fredagene fredagens fredags
            day/saturday: lørdag lørdagen lørdager lørdagene lørdagens lørdags
            day/sunday: søndag søndagen søndager søndagene søndagens søndags
            day/today: idag
            day/tomorrow: imorgen
            day/: overmorgen
            month/1: januar jan
            month/2: februar feb
            month/3: mars
            month/4: april
            month/5: mai
            month/6: juni
            month/7: juli
            month/8: august
            month/9: september
            month/10: oktober
            month/11: november
            month/12: desember
            count/time: ganger
            count/item: varer pakker ordrer
            count/person: kunder personer
            """;

    private static final String SWEDISH = """
            number/1: en ett
            number/2: två par
            number/3: tre
            number/4: fyra
            number/5: fem
            number/6: sex
            number/7: sju
            number/8: åtta
            number/9: nio
            number/10: tio
            number/11: elva
            number/12: tolv
            number/13: tretton
            number/14: fjorton
            number/15: femton
            number/16: sexton
            number/18: arton
            number/20: tjugo
            number/30: trettio
            number/40: fyrtio
            number/50: femtio
            number/60: sextio
            number/100: hundra
            number/0.5: halv halvt
            hours/0.5: halvtimme halvtimmen
            hours/0.0166667: minut minuter min
            hours/1: timme timmar timmen timmars
            hours/24: dag dagar dagars dygn dygns arbetsdag arbetsdagar bankdag bankdagar vardag vardagar
            hours/168: vecka veckor veckors
            hours/720: månad månader månaders mån
            hours/8760: år års
            working: arbets bank
            clock: kl klockan
            by: kl klockan innan före efter till senast runt
            between: mellan från
            to: till eller och
            part/15: kvart
            half-to: halv
            past: över
            ahead: i
            money/SEK: kronor krona
            money/: kr
            money/EUR: euro
            money/USD: dollar
            money/GBP: pund
            day/monday: måndag måndagen måndagar måndagarna måndagens måndags
            day/tuesday: tisdag tisdagen tisdagar tisdagarna tisdagens tisdags
            day/wednesday: onsdag onsdagen onsdagar onsdagarna onsdagens onsdags
            day/thursday: torsdag torsdagen torsdagar torsdagarna torsdagens torsdags
            day/friday: fredag fredagen fredagar fredagarna fredagens fredags
            day/saturday: lördag lördagen lördagar lördagarna lördagens lördags
            day/sunday: söndag söndagen söndagar söndagarna söndagens söndags
            day/today: idag ikväll
            day/tomorrow: imorgon
            day/: övermorgon
            month/1: januari jan
            month/2: februari feb
            month/3: mars
            month/4: april
            month/5: maj
            month/6: juni
            month/7: juli
            month/8: augusti
            month/9: september
            month/10: oktober
            month/11: november
            month/12: december
            count/time: gånger
            count/item: varor paket beställningar
            count/person: kunder personer
            """;

    private static final String FINNISH = """
            number/1: yksi yhden yhdessä
            number/2: kaksi kahden kahdessa pari parin
            number/3: kolme kolmen kolmessa
            number/4: neljä neljän neljässä
            number/5: viisi viiden viidessä
            number/6: kuusi kuuden kuudessa
            number/7: seitsemän seitsemässä
            number/8: kahdeksan kahdeksassa
            number/9: yhdeksän yhdeksässä
            number/10: kymmenen kymmenessä
            number/11: yksitoista yhdentoista
            number/12: kaksitoista kahdentoista kahteentoista
            number/14: neljätoista neljäntoista
            number/15: viisitoista viidentoista
            number/20: kaksikymmentä kahdenkymmenen
            number/30: kolmekymmentä kolmenkymmenen
            number/100: sata sadan
            number/0.5: puoli puolen puolessa
            hours/0.0166667: minuutti minuuttia minuutin minuutissa min
            hours/1: tunti tuntia tunnin tunnissa
            hours/24: vuorokausi vuorokautta vuorokauden vuorokaudessa vrk päivä päivää päivän päivässä arkipäivä arkipäivää arkipäivän arkipäivässä pankkipäivää pankkipäivän pankkipäivässä
            hours/168: viikko viikkoa viikon viikossa
            hours/720: kuukausi kuukautta kuukauden kuukaudessa kk
            hours/8760: vuosi vuotta vuoden vuodessa
            working: arki pankki
            clock: klo kello
            by: klo kello
            till: mennessä asti saakka
            until/1: yhteen
            until/2: kahteen
            until/3: kolmeen
            until/4: neljään
            until/5: viiteen
            until/6: kuuteen
            until/7: seitsemään
            until/8: kahdeksaan
            until/9: yhdeksään
            until/10: kymmeneen
            until/11: yhteentoista
            to: tai vai
            part/15: varttia
            part/5: viittä
            part/10: kymmentä
            half-to: puoli
            past: yli
            ahead: vaille vailla
            oclock/1: yhdeltä
            oclock/2: kahdelta
            oclock/3: kolmelta
            oclock/4: neljältä
            oclock/5: viideltä
            oclock/6: kuudelta
            oclock/7: seitsemältä
            oclock/8: kahdeksalta
            oclock/9: yhdeksältä
            oclock/10: kymmeneltä
            oclock/11: yhdeltätoista
            oclock/12: kahdeltatoista
            money/EUR: euro euroa euron eurolla eurosta
            money/SEK: kruunua
            money/: kr
            day/monday: maanantai maanantaina maanantaihin maanantaita maanantain maanantaista maanantaille maanantailta maanantaiksi maanantaiaamuna maanantaiiltana maanantaisin
            day/tuesday: tiistai tiistaina tiistaihin tiistaita tiistain tiistaista tiistaille tiistailta tiistaiksi tiistaiaamuna tiistaiiltana tiistaisin
            day/wednesday: keskiviikko keskiviikon keskiviikosta keskiviikolle keskiviikolta keskiviikolla keskiviikoksi keskiviikkona keskiviikkoon keskiviikkoa keskiviikkoisin keskiviikkoaamuna keskiviikkoiltana
            day/thursday: torstai torstaina torstaihin torstaita torstain torstaista torstaille torstailta torstaiksi torstaiaamuna torstaiiltana torstaisin
            day/friday: perjantai perjantaina perjantaihin perjantaita perjantain perjantaista perjantaille perjantailta perjantaiksi perjantaiaamuna perjantaiiltana perjantaisin
            day/saturday: lauantai lauantaina lauantaihin lauantaita lauantain lauantaista lauantaille lauantailta lauantaiksi lauantaiaamuna lauantaiiltana lauantaisin
            day/sunday: sunnuntai sunnuntaina sunnuntaihin sunnuntaita sunnuntain sunnuntaista sunnuntaille sunnuntailta sunnuntaiksi sunnuntaiaamuna sunnuntaiiltana sunnuntaisin
            day/today: tänään tämänpäiväinen
            day/tomorrow: huomenna huomiseen huomisaamuna huomenaamulla huomisiltana huomisen
            day/: ylihuomenna ylihuomiseen
            month/1: tammikuuta
            month/2: helmikuuta
            month/3: maaliskuuta
            month/4: huhtikuuta
            month/5: toukokuuta
            month/6: kesäkuuta
            month/7: heinäkuuta
            month/8: elokuuta
            month/9: syyskuuta
            month/10: lokakuuta
            month/11: marraskuuta
            month/12: joulukuuta
            count/time: kertaa
            count/item: tuotetta pakettia tilausta
            count/person: asiakasta henkilöä
            """;
}
