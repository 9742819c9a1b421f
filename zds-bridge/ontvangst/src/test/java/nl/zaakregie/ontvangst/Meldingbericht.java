package nl.zaakregie.ontvangst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.testkit.gezin.Gezin;

/** A melding as the demo sends it, in its envelope: the templates of examples/demo with values filled in. */
record Meldingbericht(String versie, Map<String, String> waarden, String sjabloon) {

    private static final Path MAP = Path.of("../../examples/demo/src/main/resources/berichten");

    static Meldingbericht van(String versie, String referentienummer) {
        Map<String, String> waarden = new LinkedHashMap<>();
        waarden.put("zender", "Suite");
        waarden.put("referentienummer", referentienummer);
        waarden.put("tijdstipBericht", "20261124093000000");
        waarden.put("zaakidentificatie", "9901-S-1");
        waarden.put("situatie", "Zorgen om het gezin");
        waarden.put("inhoud", "Er is al een week niemand gezien");
        waarden.put("startdatum", "20261124");
        waarden.put("bsn", Gezin.SANNE.bsn().orElseThrow().waarde());
        waarden.put("geslachtsnaam", "Boer");
        waarden.put("voornamen", "Sanne");
        waarden.put("geboortedatum", "19840312");
        waarden.put("melderId", "SCHOOL1");
        waarden.put("melderNaam", "School De Brug");
        waarden.put("melderContact", "ib@brug.example");
        waarden.put("relatie", "school van de kinderen");
        return new Meldingbericht(versie, waarden, lees(versie));
    }

    Meldingbericht met(String naam, String waarde) {
        if (!waarden.containsKey(naam)) {
            throw new IllegalArgumentException(naam);
        }
        Map<String, String> nieuw = new LinkedHashMap<>(waarden);
        nieuw.put(naam, waarde);
        return new Meldingbericht(versie, nieuw, sjabloon);
    }

    /** Without this piece of the template; fails when it is not there. */
    Meldingbericht zonder(String stuk) {
        return vervangen(stuk, "");
    }

    Meldingbericht vervangen(String oud, String nieuw) {
        if (!sjabloon.contains(oud)) {
            throw new IllegalArgumentException(oud);
        }
        return new Meldingbericht(versie, waarden, sjabloon.replace(oud, nieuw));
    }

    /** Without the part from the first to the last of these texts, both included. */
    Meldingbericht zonderBlok(String begin, String einde) {
        int van = sjabloon.indexOf(begin);
        int tot = sjabloon.lastIndexOf(einde) + einde.length();
        return zonder(sjabloon.substring(van, tot));
    }

    StufService service() {
        return "zds11".equals(versie) ? StufService.ZDS11_CREEER_ZAAK : StufService.ZDS12_CREEER_ZAAK;
    }

    String xml() {
        String xml = sjabloon;
        for (Map.Entry<String, String> waarde : waarden.entrySet()) {
            xml = xml.replace("{" + waarde.getKey() + "}", waarde.getValue());
        }
        return xml;
    }

    private static String lees(String versie) {
        try {
            return Files.readString(MAP.resolve("melding-" + versie + ".xml"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
