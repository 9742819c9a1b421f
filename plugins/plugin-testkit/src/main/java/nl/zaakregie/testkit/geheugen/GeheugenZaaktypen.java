package nl.zaakregie.testkit.geheugen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;

/** A small zaaktypecatalogus. */
public final class GeheugenZaaktypen implements Zaaktypecatalogus {

    /** Statuses as the standard names them for a gezinsplan. */
    public static final Zaaktype GEZINSPLAN = new Zaaktype(
            "gezinsplan",
            "GEZINSPLAN",
            "Gezinsplan uitvoeren",
            Optional.of(LocalDate.of(2026, 1, 1)),
            List.of(
                    new Zaaktype.Statustype(1, "SIGNAAL", "Signaal geregistreerd"),
                    new Zaaktype.Statustype(2, "OPGESTELD", "Gezinsplan opgesteld"),
                    new Zaaktype.Statustype(3, "UITGEVOERD", "Gezinsplan uitgevoerd"),
                    new Zaaktype.Statustype(4, "AFGEROND", "Zaak afgerond")),
            List.of("Doelen behaald", "Voortijdig gestopt"),
            Optional.empty());

    public static final Zaaktype SCHULDHULP = deelzaaktype("schuldhulp", "SHV", "Schuldhulpverlening", "schulden");
    public static final Zaaktype WMO = deelzaaktype("wmo", "WMO", "Wmo-voorziening verstrekken", "zorg");
    public static final Zaaktype JEUGD = deelzaaktype("jeugdhulp", "JEUGD", "Jeugdhulp inzetten", "zorg");

    private final List<Zaaktype> zaaktypen;

    private GeheugenZaaktypen(List<Zaaktype> zaaktypen) {
        this.zaaktypen = zaaktypen;
    }

    public static GeheugenZaaktypen met(Zaaktype... zaaktypen) {
        return new GeheugenZaaktypen(List.of(zaaktypen));
    }

    /** Gezinsplan and three municipal products, each with a backoffice. */
    public static GeheugenZaaktypen standaard() {
        return met(GEZINSPLAN, SCHULDHULP, WMO, JEUGD);
    }

    @Override
    public Optional<Zaaktype> vind(String sleutel) {
        return zaaktypen.stream().filter(z -> z.sleutel().equals(sleutel)).findFirst();
    }

    @Override
    public Optional<Zaaktype> vindOpCode(String code) {
        return zaaktypen.stream().filter(z -> z.code().equals(code)).findFirst();
    }

    @Override
    public List<Zaaktype> alle() {
        return zaaktypen;
    }

    private static Zaaktype deelzaaktype(String sleutel, String code, String omschrijving, String backoffice) {
        return new Zaaktype(
                sleutel,
                code,
                omschrijving,
                Optional.of(LocalDate.of(2026, 1, 1)),
                List.of(
                        new Zaaktype.Statustype(1, "GESTART", "Gestart"),
                        new Zaaktype.Statustype(2, "AFGEROND", "Afgerond")),
                List.of("Verleend", "Niet verleend"),
                Optional.of(backoffice));
    }
}
