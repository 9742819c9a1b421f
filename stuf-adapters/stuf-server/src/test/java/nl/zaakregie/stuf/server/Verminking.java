package nl.zaakregie.stuf.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to spoil the text of an envelope. The same Random gives the same result. */
enum Verminking {
    GEEN((x, r) -> x),
    TEKEN((x, r) -> {
        StringBuilder tekst = new StringBuilder(x);
        for (int n = r.nextInt(4); n >= 0; n--) {
            tekst.setCharAt(r.nextInt(x.length()), (char) (32 + r.nextInt(95)));
        }
        return tekst.toString();
    }),
    AFGEKAPT((x, r) -> x.substring(0, r.nextInt(x.length()))),
    DUBBEL_ELEMENT((x, r) -> {
        Stuk stuk = stuk(x, r);
        return x.substring(0, stuk.einde).concat(stuk.van(x)).concat(x.substring(stuk.einde));
    }),
    ZONDER_ELEMENT((x, r) -> vervang(x, stuk(x, r), "")),
    LEEG_ELEMENT((x, r) -> {
        Stuk stuk = stuk(x, r);
        String tag = stuk.van(x).replaceFirst("(?s)>.*", "").replaceFirst("/$", "");
        return vervang(x, stuk, tag + "/>");
    }),
    VERPLAATST((x, r) -> {
        Stuk stuk = stuk(x, r);
        String rest = vervang(x, stuk, "");
        int plaats = stuk(rest, r).begin;
        return rest.substring(0, plaats) + stuk.van(x) + rest.substring(plaats);
    }),
    ANDERE_TEKST((x, r) -> {
        String[] waarden = {
            "",
            " ",
            "-1",
            "0",
            "99999999999999999999",
            "20261399",
            "0000",
            "true",
            "\u00e9\u4e2d\ud83d\ude00",
            "&#0;",
            "&#x1F;",
            "]]>",
            "<![CDATA[<x>]]>",
            "<!--x-->",
            "<?x y?>",
            "<x/>",
            "&lt;b&gt;",
            "%s%n${x}",
            "' OR 1=1 --",
            "\t\r\n",
            "&#xD;&#xA;"
        };
        return inBlad(x, r, waarden[r.nextInt(waarden.length)]);
    }),
    ANDERE_NAAMRUIMTE((x, r) -> kies(x, r, "http://[^\"]+", "urn:" + r.nextInt(9))),
    ZONDER_NAAMRUIMTE((x, r) -> kies(x, r, " xmlns:[A-Za-z]+=\"[^\"]*\"", "")),
    ANDERE_NAAM((x, r) -> kies(x, r, "(?<=:)[a-zA-Z.]{4,}(?=[ >])", "anders")),
    ANDER_ATTRIBUUT((x, r) -> kies(x, r, "=\"[A-Za-z0-9./]*\"", "=\"" + (r.nextBoolean() ? "" : "X&amp;Y") + "\"")),
    NIL((x, r) -> kies(x, r, "(?<=[a-z])>[^<>]+(?=</)", " StUF:noValue=\"geenWaarde\" xsi:nil=\"true\">")),
    STUURTEKEN((x, r) -> {
        int plaats = r.nextInt(x.length());
        return x.substring(0, plaats) + (char) r.nextInt(32) + x.substring(plaats);
    }),
    DIEP((x, r) -> {
        int diepte = 1 << (4 + r.nextInt(10));
        return inBlad(x, r, "<a>".repeat(diepte) + "</a>".repeat(diepte));
    }),
    LANG_ATTRIBUUT((x, r) -> kies(x, r, "(?<=[a-z])(?=>)", " lang=\"" + "x".repeat(lengte(r)) + '"')),
    VEEL_ATTRIBUTEN((x, r) -> {
        StringBuilder attributen = new StringBuilder();
        for (int i = 0; i < 100 + r.nextInt(3000); i++) {
            attributen.append(" a").append(i).append("=''");
        }
        return kies(x, r, "(?<=[a-z])(?=>)", attributen.toString());
    }),
    LANGE_TEKST((x, r) -> inBlad(x, r, "lang ".repeat(lengte(r) / 5))),
    LANGE_NAAM((x, r) -> inBlad(x, r, "<" + "n".repeat(lengte(r)) + "/>")),
    VEEL_ELEMENTEN((x, r) -> inBlad(x, r, "<b/>".repeat(lengte(r) / 4))),
    DTD((x, r) -> "<!DOCTYPE x [<!ENTITY a 'geheim'><!ENTITY b '&a;&a;&a;'>]>" + inBlad(x, r, "&b;")),
    EXTERN((x, r) -> "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + inBlad(x, r, "&a;")),
    ENTITEIT((x, r) -> inBlad(x, r, "&onbekend;")),
    DECLARATIE((x, r) -> {
        String[] tekensets = {
            "UTF-16", "ISO-8859-1", "US-ASCII", "windows-1252", "x-onzin", "EBCDIC-CP-NL", "UTF-32", ""
        };
        return "<?xml version=\"1.0\" encoding=\"" + tekensets[r.nextInt(tekensets.length)] + "\"?>" + x;
    }),
    BOM((x, r) -> "\uFEFF" + (r.nextBoolean() ? "\uFEFF" : "") + x),
    SOAP12((x, r) -> x.replace(Stufpost.SOAP11, Stufpost.SOAP12)),
    TWEE_BERICHTEN((x, r) -> x.replace("</soap:Body>", "<extra/></soap:Body>")),
    KOP((x, r) -> x.replace(
            "<soap:Header/>",
            "<soap:Header><k xmlns='urn:k' soap:mustUnderstand='" + r.nextInt(3) + "'>x</k></soap:Header>")),
    LEEG_BODY((x, r) -> x.replaceFirst("(?s)<soap:Body>.*</soap:Body>", "<soap:Body/>")),
    LEEG((x, r) -> ""),
    NA_HET_EINDE((x, r) -> x + (r.nextBoolean() ? "rommel" : x));

    private static final Pattern TAG = Pattern.compile("<(/?)[A-Za-z][^<>]*?(/?)>");

    private final BiFunction<String, Random, String> bewerking;

    Verminking(BiFunction<String, Random, String> bewerking) {
        this.bewerking = bewerking;
    }

    String op(String envelop, Random random) {
        return envelop.isEmpty() ? envelop : bewerking.apply(envelop, random);
    }

    /** Mostly short, at times beyond the bounds of the parser and of the endpoint. */
    private static int lengte(Random random) {
        return random.nextInt(20) == 0 ? random.nextInt(700_000) : random.nextInt(20_000);
    }

    /** Puts text in place of that of an element that has only text. */
    private static String inBlad(String xml, Random random, String tekst) {
        return kies(xml, random, "(?<=[a-z]>)[^<>]+(?=</)", tekst);
    }

    private static String kies(String xml, Random random, String patroon, String nieuw) {
        List<Stuk> stukken = new ArrayList<>();
        Matcher matcher = Pattern.compile(patroon).matcher(xml);
        while (matcher.find()) {
            stukken.add(new Stuk(matcher.start(), matcher.end()));
        }
        return stukken.isEmpty() ? xml : vervang(xml, stukken.get(random.nextInt(stukken.size())), nieuw);
    }

    private static String vervang(String xml, Stuk stuk, String nieuw) {
        return xml.substring(0, stuk.begin) + nieuw + xml.substring(stuk.einde);
    }

    /** Any element of the message, with all that is in it. */
    private static Stuk stuk(String xml, Random random) {
        List<Stuk> stukken = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                open.push(tag.start());
            }
            if ((!tag.group(1).isEmpty() || !tag.group(2).isEmpty()) && !open.isEmpty()) {
                stukken.add(new Stuk(open.pop(), tag.end()));
            }
        }
        return stukken.isEmpty() ? new Stuk(0, 0) : stukken.get(random.nextInt(stukken.size()));
    }

    private record Stuk(int begin, int einde) {

        String van(String xml) {
            return xml.substring(begin, einde);
        }
    }
}
