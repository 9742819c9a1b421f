package nl.zaakregie.doelbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenProtocol;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DoelgebondenToegangTest {

    private final GeheugenDossiers dossiers = new GeheugenDossiers();
    private final GeheugenProtocol protocol = new GeheugenProtocol();
    private final VasteGebruikers gebruikers = VasteGebruikers.alle();
    private final DoelgebondenToegang toegang = new DoelgebondenToegang(
            Proefbeleid.maak(),
            gebruikers,
            new Dossierbanden(dossiers, Set.of(Rol.BESLISSER)),
            new Protocolpen(protocol, TestDatabase.h2().transactiebeheer()));
    private final DossierId open = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);
    private final DossierId besloten = dossiers.eenDossier("groepstraject", true, Medewerkers.KUIPERS);

    @Test
    void regisseurVanHetTeamMagEnDatStaatInHetProtocol() {
        gebruikers.meldAan(Medewerkers.JANSEN);

        toegang.eisOpDossier(open, "deelplan starten", Rol.REGISSEUR);

        assertThat(protocol.regels()).singleElement().satisfies(r -> {
            assertThat(r.soort()).isEqualTo(Protocolregel.Soort.WIJZIGEN);
            assertThat(r.handeling()).isEqualTo("deelplan starten");
            assertThat(r.dossier()).contains(open);
            assertThat(r.toegestaan()).isTrue();
        });
    }

    @Test
    void toegangOmTeLezenSchrijftPasBijHetVrijgeven() {
        gebruikers.meldAan(Medewerkers.JANSEN);
        toegang.eisInzage(open, "plan raadplegen", Rol.REGISSEUR);

        assertThat(protocol.regels()).isEmpty();

        gebruikers.meldAan(Medewerkers.VOS);
        assertThatThrownBy(() -> toegang.eisInzage(open, "plan raadplegen", Rol.REGISSEUR))
                .isInstanceOf(SociaalDomeinException.class);
        assertThat(protocol.regels()).singleElement().satisfies(r -> {
            assertThat(r.soort()).isEqualTo(Protocolregel.Soort.RAADPLEGEN);
            assertThat(r.toegestaan()).isFalse();
        });
    }

    @Test
    void regisseurBuitenHetTeamMagNiet() {
        weigert(Medewerkers.VOS, open, Rol.REGISSEUR);

        assertThat(protocol.regels()).singleElement().satisfies(r -> {
            assertThat(r.toegestaan()).isFalse();
            assertThat(r.dossier()).contains(open);
        });
    }

    @Test
    void andereRolVanHetTeamTeltNiet() {
        dossiers.wijsToe(open, Medewerkers.VOS.id(), Rol.WIJKTEAMLID);

        weigert(Medewerkers.VOS, open, Rol.REGISSEUR);
        assertThatCode(() -> toegang.eisOpDossier(open, "actie afvinken", Rol.REGISSEUR, Rol.WIJKTEAMLID))
                .doesNotThrowAnyException();
    }

    @Test
    void raadplegenVanDeStandSchrijftEenRegelPerBetrokkene() {
        gebruikers.meldAan(Medewerkers.JANSEN);

        toegang.eisRaadplegen(open, "dossier raadplegen", Set.of(Gezin.SANNE.id(), Gezin.KEREM.id()), Rol.REGISSEUR);

        assertThat(protocol.regels()).hasSize(2).allSatisfy(r -> {
            assertThat(r.soort()).isEqualTo(Protocolregel.Soort.RAADPLEGEN);
            assertThat(r.dossier()).contains(open);
        });
        assertThat(protocol.regels())
                .extracting(r -> r.betrokkene().orElseThrow())
                .containsExactlyInAnyOrder(Gezin.SANNE.id(), Gezin.KEREM.id());
    }

    @Test
    void wieBeslistMagAlleenWaarEenTaakVoorHemLigt() {
        weigert(Medewerkers.HOEK, open, Rol.BESLISSER);

        dossiers.metTaak(taak(open, Optional.empty()));
        assertThatCode(() -> toegang.eisOpDossier(open, "taak oppakken", Rol.BESLISSER))
                .doesNotThrowAnyException();

        dossiers.metTaak(taak(open, Optional.of(Medewerkers.MULDER.id())));
        weigert(Medewerkers.HOEK, open, Rol.BESLISSER);
        dossiers.metTaak(taak(besloten, Optional.empty()));
        weigert(Medewerkers.HOEK, besloten, Rol.BESLISSER);
    }

    private static Taak taak(DossierId dossier, Optional<MedewerkerId> behandelaar) {
        return new Taak(
                new TaakId("besluiten-" + dossier),
                dossier,
                "besluiten",
                "Besluiten",
                Set.of(Rol.BESLISSER),
                behandelaar,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }

    @Test
    void rolZonderTeamMagOpEenGewoonDossier() {
        gebruikers.meldAan(Medewerkers.SMIT);

        assertThatCode(() -> toegang.eisOpDossier(open, "signaal beoordelen", Rol.TRIAGIST))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("INV-20")
    void vertrouwelijkDossierBlijftOokVoorEenRolZonderTeamGesloten() {
        weigert(Medewerkers.SMIT, besloten, Rol.TRIAGIST);
        dossiers.wijsToe(besloten, Medewerkers.SMIT.id(), Rol.TRIAGIST);

        assertThatCode(() -> toegang.eisOpDossier(besloten, "signaal beoordelen", Rol.TRIAGIST))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("INV-20")
    void onbekendDossierGeeftHetzelfdeAntwoordAlsEenBesloten() {
        weigert(Medewerkers.JANSEN, besloten, Rol.REGISSEUR);
        weigert(Medewerkers.JANSEN, DossierId.nieuw(), Rol.REGISSEUR);
        weigert(Medewerkers.SMIT, DossierId.nieuw(), Rol.TRIAGIST);
    }

    @Test
    void zonderGevraagdeRolMagNiemand() {
        weigert(Medewerkers.JANSEN, open);
    }

    @Test
    void zonderProtocolGaatDeHandelingNietDoor() {
        gebruikers.meldAan(Medewerkers.JANSEN);
        protocol.faal();

        assertThatThrownBy(() -> toegang.eisOpDossier(open, "deelplan starten", Rol.REGISSEUR))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(DoelbindingFout.NIET_GEPROTOCOLLEERD));
    }

    @Test
    void rolBuitenEenDossierWordtGeeistEnEenWeigeringVastgelegd() {
        gebruikers.meldAan(Medewerkers.BAKKER);

        assertThatThrownBy(() -> toegang.eisRol("groepstraject starten", Rol.REGISSEUR))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(DoelbindingFout.VERKEERDE_ROL));
        assertThatCode(() -> toegang.eisRol("klantvraag stellen", Rol.REGISSEUR, Rol.KCC))
                .doesNotThrowAnyException();
        assertThat(protocol.regels())
                .singleElement()
                .satisfies(r -> assertThat(r.toegestaan()).isFalse());
    }

    private void weigert(Gebruiker gebruiker, DossierId dossier, Rol... rollen) {
        gebruikers.meldAan(gebruiker);

        assertThatThrownBy(() -> toegang.eisOpDossier(dossier, "iets doen", rollen))
                .isInstanceOfSatisfying(SociaalDomeinException.class, e -> {
                    assertThat(e.foutcode()).isEqualTo(DoelbindingFout.GEEN_TOEGANG);
                    assertThat(e.details()).isEmpty();
                });
    }
}
