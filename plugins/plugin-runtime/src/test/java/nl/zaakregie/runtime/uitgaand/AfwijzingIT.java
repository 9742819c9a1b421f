package nl.zaakregie.runtime.uitgaand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BerichtAfgewezen;
import nl.zaakregie.api.uitgaand.BerichtBevestigd;
import nl.zaakregie.api.uitgaand.BerichtHernieuwd;
import nl.zaakregie.api.uitgaand.BerichtOvergeslagen;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Test;

class AfwijzingIT {

    private final DossierId dossier = DossierId.nieuw();
    private final DossierId anderDossier = DossierId.nieuw();
    private final MedewerkerId beheerder = Medewerkers.BEHEER.id();

    @OpElkeDatabase
    void afwijzingBlokkeertHetDossierEnDeRestGaatVerder(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.weigert();
        Referentienummer eerste = o.plaats(dossier);
        Referentienummer tweede = o.plaats(dossier);
        Referentienummer ander = o.plaats(anderDossier);

        o.bezorgAlles();

        assertThat(o.stand(eerste)).isEqualTo(Stand.AFGEWEZEN);
        assertThat(o.stand(tweede)).isEqualTo(Stand.WACHT);
        assertThat(o.stand(ander)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.regel(eerste).details()).containsExactly(new Foutdetail("object/resultaat", "onbekende waarde"));
        assertThat(o.gebeurtenissen).contains(new BerichtAfgewezen(dossier, eerste, "SluitZaak", "StUF064"));
    }

    @OpElkeDatabase
    void functioneelBeheerZietCodeEnPlekAlsWerkEnEenAnderNiets(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.weigert();
        Referentienummer nummer = o.plaats(dossier);
        o.bezorgAlles();
        UitgaandWerkbron werkbron = new UitgaandWerkbron(o.vragen);

        assertThat(werkbron.werk(Medewerkers.BEHEER)).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(nummer.waarde());
            assertThat(item.titel()).contains("SluitZaak", "StUF064", "object/resultaat");
            assertThat(item.rollen()).containsExactly(Rol.FUNCTIONEELBEHEER);
            assertThat(item.prioriteit()).isEqualTo(Werkitem.Prioriteit.HOOG);
        });
        assertThat(werkbron.werk(Medewerkers.metRol(Rol.REGISSEUR))).isEmpty();
    }

    @OpElkeDatabase
    void hernieuwingIsEenNieuwBerichtOpDezelfdePlek(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.weigert();
        Referentienummer eerste = o.plaats(dossier);
        Referentienummer tweede = o.plaats(dossier);
        Instant tijdstip = o.regel(eerste).tijdstip();
        o.bezorgAlles();

        Referentienummer nieuw = o.beslissen.hernieuw(eerste, beheerder);
        o.bezorgAlles();

        assertThat(nieuw).isNotEqualTo(eerste);
        assertThat(o.regel(nieuw).tijdstip()).isAfter(tijdstip);
        assertThat(o.magazijn.ontvangen).extracting(v -> v.referentienummer()).containsExactly(nieuw, tweede);
        assertThat(o.gebeurtenissen)
                .contains(new BerichtHernieuwd(dossier, eerste, nieuw, "SluitZaak"))
                .contains(new BerichtBevestigd(dossier, nieuw, "SluitZaak"));
        assertThat(o.vragen.vind(eerste))
                .as("ook te vinden onder het oude nummer")
                .contains(o.regel(nieuw));
        assertThat(o.vragen.besluiten(o.regel(nieuw).volgnummer()))
                .singleElement()
                .satisfies(besluit -> {
                    assertThat(besluit.referentienummer()).isEqualTo(eerste);
                    assertThat(besluit.code()).contains("StUF064");
                    assertThat(besluit.door()).isEqualTo(beheerder);
                });
    }

    @OpElkeDatabase
    void overgeslagenBerichtGaatNooitUitEnLaatHetVolgendeDoor(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.weigert();
        Referentienummer eerste = o.plaats(dossier);
        Referentienummer tweede = o.plaats(dossier);
        o.bezorgAlles();

        o.beslissen.slaOver(eerste, "zaak bestaat al in het magazijn", beheerder);
        o.bezorgAlles();

        assertThat(o.stand(eerste)).isEqualTo(Stand.OVERGESLAGEN);
        assertThat(o.inhoud(eerste)).isEmpty();
        assertThat(o.magazijn.ontvangen).extracting(v -> v.referentienummer()).containsExactly(tweede);
        assertThat(o.gebeurtenissen).contains(new BerichtOvergeslagen(dossier, eerste, "SluitZaak"));
    }

    @OpElkeDatabase
    void alleenWatAfgewezenIsKanHernieuwdOfOvergeslagenWorden(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.weigert();
        Referentienummer afgewezen = o.plaats(dossier);
        Referentienummer wachtend = o.plaats(anderDossier);
        o.magazijn.isUit();
        o.bezorgAlles();
        o.beslissen.hernieuw(afgewezen, beheerder);

        assertThatThrownBy(() -> o.beslissen.hernieuw(afgewezen, beheerder)).hasMessageContaining("ZR-UITGAAND-0003");
        assertThatThrownBy(() -> o.beslissen.slaOver(wachtend, "reden", beheerder))
                .hasMessageContaining("ZR-UITGAAND-0003");
        assertThatThrownBy(() -> o.beslissen.slaOver(afgewezen, " ", beheerder))
                .hasMessageContaining("ZR-UITGAAND-0005");
        assertThatThrownBy(() -> o.beslissen.hernieuw(new Referentienummer("ZR0"), beheerder))
                .hasMessageContaining("ZR-UITGAAND-0002");
    }

    @OpElkeDatabase
    void beheerRaaktDePersoonsgegevensNietKwijtZolangErNietBeslistIs(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.weigert();
        Referentienummer nummer = o.plaats(dossier);

        o.bezorgAlles();

        assertThat(o.inhoud(nummer)).contains("9901-00001");
    }

    @Test
    void hernieuwingNeemtVerbeterdePersoonsgegevensMee() {
        Uitgaandopstelling o = new Uitgaandopstelling(Databasesoort.H2);
        Persoonsgegevens sanne = Gezin.SANNE.gegevens();
        Persoonsgegevens oud = new Persoonsgegevens(
                sanne.bsn(),
                "Boel",
                sanne.voorvoegsel(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        WijzigClienten bericht = new WijzigClienten(
                new Zaakidentificatie("9901-00001"), "gezinsplan", LocalDate.of(2026, 11, 23), List.of(oud), List.of());

        WijzigClienten vers =
                new Berichtverversing(o.personen, VasteGebruikers.alle()).ververs(bericht, WijzigClienten.class);

        assertThat(vers.erbij()).containsExactly(sanne);
        assertThat(vers.zaak()).isEqualTo(bericht.zaak());
    }
}
