package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.uitgaand.Zaakrol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code zaakbetrokkene}: who has which part in a zaak, and from when to when. */
final class Betrokkenen {

    private static final String CLIENT = "CLIENT";
    private static final String INITIATOR = "INITIATOR";
    private static final String UITVOERENDE = "UITVOERENDE";
    private static final String BELANGHEBBENDE = "BELANGHEBBENDE";

    private final JdbcClient jdbc;

    Betrokkenen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(CreeerZaak opdracht) {
        Zaakidentificatie zaak = opdracht.zaak();
        LocalDate vanaf = opdracht.startdatum();
        opdracht.clienten().forEach(c -> persoon(zaak, CLIENT, c, null, vanaf));
        opdracht.belanghebbenden().forEach(b -> persoon(zaak, BELANGHEBBENDE, b.persoon(), b.omschrijving(), vanaf));
        opdracht.aanvrager().ifPresent(a -> persoon(zaak, INITIATOR, a, null, vanaf));
        medewerker(zaak, opdracht.aanvrager().isPresent() ? UITVOERENDE : INITIATOR, opdracht.regisseur(), vanaf);
        opdracht.uitvoerenden().forEach(u -> medewerker(zaak, UITVOERENDE, u, vanaf));
    }

    void wijzig(WijzigClienten opdracht) {
        opdracht.erbij().forEach(c -> persoon(opdracht.zaak(), CLIENT, c, null, opdracht.per()));
        opdracht.eraf().stream()
                .flatMap(c -> c.bsn().stream())
                .forEach(bsn -> beeindig(opdracht.zaak(), bsn, opdracht.per()));
    }

    void wijzig(WijzigRollen opdracht) {
        Zaakidentificatie zaak = opdracht.zaak();
        opdracht.uitvoerendenErbij().forEach(u -> medewerker(zaak, UITVOERENDE, u, opdracht.per()));
        opdracht.belanghebbendenErbij()
                .forEach(b -> persoon(zaak, BELANGHEBBENDE, b.persoon(), b.omschrijving(), opdracht.per()));
        opdracht.uitvoerendenEraf().forEach(u -> beeindig(zaak, UITVOERENDE, u.achternaam(), opdracht.per()));
        opdracht.belanghebbendenEraf()
                .forEach(b -> beeindig(zaak, BELANGHEBBENDE, b.persoon().volledigeNaam(), opdracht.per()));
    }

    private void beeindig(Zaakidentificatie zaak, String rol, String naam, LocalDate per) {
        jdbc.sql("""
                        UPDATE zaakbetrokkene
                           SET tot = :per
                         WHERE zaak = :zaak AND rol = :rol AND naam = :naam AND tot IS NULL
                        """)
                .param("zaak", zaak.waarde())
                .param("rol", rol)
                .param("naam", naam)
                .param("per", per)
                .update();
    }

    private void persoon(
            Zaakidentificatie zaak,
            String rol,
            Persoonsgegevens persoon,
            @Nullable String omschrijving,
            LocalDate vanaf) {
        Optional<String> bsn = persoon.bsn().map(Bsn::waarde);
        rij(zaak, rol, persoon.volledigeNaam(), omschrijving, vanaf)
                .param("bsn", bsn.orElse(null))
                .param("medewerker", null)
                .update();
    }

    private void medewerker(Zaakidentificatie zaak, String rol, Zaakrol wie, LocalDate vanaf) {
        rij(zaak, rol, wie.achternaam(), wie.omschrijving(), vanaf)
                .param("bsn", null)
                .param("medewerker", wie.medewerker().waarde())
                .update();
    }

    private JdbcClient.StatementSpec rij(
            Zaakidentificatie zaak, String rol, String naam, @Nullable String omschrijving, LocalDate vanaf) {
        return jdbc.sql("""
                        INSERT INTO zaakbetrokkene (zaak, rol, bsn, medewerker, naam, omschrijving, vanaf)
                        VALUES (:zaak, :rol, :bsn, :medewerker, :naam, :omschrijving, :vanaf)
                        """)
                .param("zaak", zaak.waarde())
                .param("rol", rol)
                .param("naam", naam)
                .param("omschrijving", omschrijving)
                .param("vanaf", vanaf);
    }

    private void beeindig(Zaakidentificatie zaak, Bsn bsn, LocalDate per) {
        jdbc.sql("""
                        UPDATE zaakbetrokkene
                           SET tot = :per
                         WHERE zaak = :zaak AND rol = :rol AND bsn = :bsn AND tot IS NULL
                        """)
                .param("zaak", zaak.waarde())
                .param("rol", CLIENT)
                .param("bsn", bsn.waarde())
                .param("per", per)
                .update();
    }
}
