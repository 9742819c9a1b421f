package nl.zaakregie.doelbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.doelbinding.Proefbeleid.Proefdossier;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenProtocol;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class DoelgebondenInzageTest {

    private final TestDatabase database = TestDatabase.h2();
    private final GeheugenDossiers dossiers = new GeheugenDossiers();
    private final GeheugenProtocol protocol = new GeheugenProtocol();
    private final DoelgebondenInzage inzage = inzage(protocol);
    private final DossierId g1 = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);
    private final DossierId g3 = dossiers.eenDossier("groepstraject", true, Medewerkers.KUIPERS);

    @Test
    void geeftWatDeRegisseurMagZienEnTeltDeRest() {
        Vrijgegeven<Proefdossier> vrij = inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g1, Gezin.SANNE.id()));

        assertThat(vrij.velden()).containsOnlyKeys("bestaat", "inhoud", "notities");
        assertThat(vrij.nietGetoond()).isEqualTo(2);
    }

    @Test
    @Tag("INV-17")
    void kccZietAlleenDatHetPlanBestaat() {
        Vrijgegeven<Proefdossier> vrij =
                inzage.vrijgeven(verzoek(Medewerkers.BAKKER, "klantcontact"), over(g1, Gezin.SANNE.id()));

        assertThat(vrij.velden()).containsOnlyKeys("bestaat");
    }

    @Test
    @Tag("INV-04")
    void regisseurVanEenAndereGroepZietNiets() {
        weigert(() -> inzage.vrijgeven(alsRegisseur(Medewerkers.VOS), over(g1, Gezin.ELIF.id())));
    }

    @Test
    @Tag("INV-20")
    void vertrouwelijkDossierZietNiemandBuitenHetTeam() {
        weigert(() -> inzage.vrijgeven(verzoek(Medewerkers.BAKKER, "klantcontact"), over(g3, Gezin.ELIF.id())));
        weigert(() -> inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g3, Gezin.ELIF.id())));

        assertThat(inzage.vrijgeven(alsRegisseur(Medewerkers.KUIPERS), over(g3, Gezin.ELIF.id()))
                        .velden())
                .containsKey("inhoud");
    }

    @Test
    @Tag("INV-20")
    void antwoordIsGelijkOfHetDossierBestaatOfNiet() {
        Throwable besloten =
                catchThrowable(() -> inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g3, Gezin.ELIF.id())));
        Throwable onbekend = catchThrowable(
                () -> inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(DossierId.nieuw(), Gezin.ELIF.id())));

        assertThat(besloten).hasSameClassAs(onbekend).hasMessage(onbekend.getMessage());
        assertThat(((SociaalDomeinException) besloten).details()).isEmpty();
    }

    @Test
    void wieUitHetTeamIsZietNietsMeer() {
        dossiers.trekIn(g1, Medewerkers.JANSEN.id(), Rol.REGISSEUR);

        weigert(() -> inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g1, Gezin.SANNE.id())));
    }

    @Test
    void wieZijnRolKwijtIsZietNietsMeerAlStaatHijNogInHetTeam() {
        dossiers.wijsToe(g1, Medewerkers.BAKKER.id(), Rol.REGISSEUR);

        assertThat(inzage.vrijgeven(verzoek(Medewerkers.BAKKER, "klantcontact"), over(g1, Gezin.SANNE.id()))
                        .velden())
                .containsOnlyKeys("bestaat");
    }

    @Test
    void zonderDossierGeldenAlleenRegelsZonderBand() {
        Aangeboden<Proefdossier> los = new Aangeboden<>(Proefdossier.vol(), Optional.empty(), Set.of(Gezin.SANNE.id()));

        weigert(() -> inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), los));
        assertThat(inzage.vrijgeven(verzoek(Medewerkers.SMIT, "signaalbeoordeling"), los)
                        .velden())
                .containsOnlyKeys("bestaat");
    }

    @Test
    void onbekendDoelEnDoelVanEenAndereRolWordenGeweigerd() {
        for (String doel : List.of("verkoop", "klantcontact")) {
            assertThatThrownBy(() -> inzage.vrijgeven(verzoek(Medewerkers.JANSEN, doel), over(g1, Gezin.SANNE.id())))
                    .isInstanceOfSatisfying(
                            SociaalDomeinException.class,
                            e -> assertThat(e.foutcode()).isEqualTo(DoelbindingFout.GEEN_DOEL));
        }
        assertThat(protocol.regels()).hasSize(2).noneMatch(Protocolregel::toegestaan);
    }

    @Test
    void schrijftEenRegelPerBetrokkeneMetWatErIsGetoond() {
        inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g1, Gezin.SANNE.id(), Gezin.KEREM.id()));

        assertThat(protocol.regels()).hasSize(2).allSatisfy(r -> {
            assertThat(r.medewerker()).isEqualTo("mw-jansen");
            assertThat(r.rollen()).containsExactly("regisseur");
            assertThat(r.soort()).isEqualTo(Protocolregel.Soort.RAADPLEGEN);
            assertThat(r.doel()).contains("regie");
            assertThat(r.dossier()).contains(g1);
            assertThat(r.toegestaan()).isTrue();
            assertThat(r.gegevensgroepen())
                    .containsExactlyInAnyOrder("proef.bestaan", "proef.inhoud", "proef.notities");
        });
        assertThat(protocol.regels().stream().flatMap(r -> r.betrokkene().stream()))
                .containsExactlyInAnyOrder(Gezin.SANNE.id(), Gezin.KEREM.id());
    }

    @Test
    void schrijftOokEenWeigeringPerBetrokkeneMetWatErIsGevraagd() {
        weigert(() -> inzage.vrijgeven(alsRegisseur(Medewerkers.VOS), over(g1, Gezin.SANNE.id(), Gezin.KEREM.id())));

        assertThat(protocol.regels()).hasSize(2).allSatisfy(r -> {
            assertThat(r.toegestaan()).isFalse();
            assertThat(r.gegevensgroepen()).containsExactlyInAnyOrderElementsOf(Proefbeleid.GROEPEN);
        });
    }

    @Test
    void zonderBetrokkeneStaatErTochEenRegel() {
        inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g1));

        assertThat(protocol.regels()).singleElement().satisfies(r -> {
            assertThat(r.betrokkene()).isEmpty();
            assertThat(r.dossier()).contains(g1);
        });
    }

    @Test
    void zonderProtocolWordtNietsGetoond() {
        protocol.faal();

        List<ThrowingCallable> pogingen = List.of(
                () -> inzage.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g1, Gezin.SANNE.id())),
                () -> inzage.vrijgevenAlle(alsRegisseur(Medewerkers.JANSEN), List.of(over(g1, Gezin.SANNE.id()))),
                () -> inzage.vrijgeven(alsRegisseur(Medewerkers.VOS), over(g1, Gezin.SANNE.id())));

        assertThat(pogingen)
                .allSatisfy(poging -> assertThatThrownBy(poging)
                        .isInstanceOfSatisfying(
                                SociaalDomeinException.class,
                                e -> assertThat(e.foutcode()).isEqualTo(DoelbindingFout.NIET_GEPROTOCOLLEERD)));
    }

    @Test
    void lijstLaatWegWatNietMagEnVermeldtDatNiet() {
        List<Vrijgegeven<Proefdossier>> vrij = inzage.vrijgevenAlle(
                alsRegisseur(Medewerkers.JANSEN),
                List.of(over(g3, Gezin.ELIF.id()), over(g1, Gezin.SANNE.id()), over(g1, Gezin.SANNE.id())));

        assertThat(vrij).hasSize(2);
        assertThat(protocol.regels())
                .singleElement()
                .satisfies(r -> assertThat(r.betrokkene()).contains(Gezin.SANNE.id()));
        assertThat(inzage.vrijgevenAlle(alsRegisseur(Medewerkers.VOS), List.of(over(g1, Gezin.SANNE.id()))))
                .isEmpty();
    }

    @Test
    void schrijftInEenTransactieOokAlsDeVragerErGeenHeeftOfAlleenLeest() {
        TransactionTemplate alleenLezen = database.transactie();
        alleenLezen.setReadOnly(true);
        DoelgebondenInzage streng = inzage(regel -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            assertThat(TransactionSynchronizationManager.isCurrentTransactionReadOnly())
                    .isFalse();
            protocol.leg(regel);
        });

        streng.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g1, Gezin.SANNE.id()));
        alleenLezen.executeWithoutResult(
                s -> streng.vrijgeven(alsRegisseur(Medewerkers.JANSEN), over(g1, Gezin.SANNE.id())));

        assertThat(protocol.regels()).hasSize(2);
    }

    @Test
    void weigeringVergiftigtDeTransactieVanDeVragerNiet() {
        database.transactie().executeWithoutResult(status -> {
            weigert(() -> inzage.vrijgeven(alsRegisseur(Medewerkers.VOS), over(g1, Gezin.SANNE.id())));

            assertThat(status.isRollbackOnly()).isFalse();
        });
    }

    /** Property: whatever role, doel and relation, only what the matrix names comes out. */
    @ParameterizedTest
    @EnumSource(Rol.class)
    void geenRolZietMeerDanDeMatrixNoemt(Rol rol) {
        Gebruiker gebruiker = Medewerkers.metRol(rol);
        Beleid beleid = Proefbeleid.maak();
        for (boolean inTeam : List.of(false, true)) {
            for (String doel : List.of("regie", "klantcontact", "signaalbeoordeling", "onbekend")) {
                DossierId dossier = dossierVoor(gebruiker, inTeam);
                Set<String> gezien = gezien(gebruiker, doel, dossier);

                for (String groep : Proefbeleid.GROEPEN) {
                    boolean genoemd = beleid.regels().stream()
                            .anyMatch(r -> r.groep().equals(groep)
                                    && r.rol() == rol
                                    && r.doel().equals(doel)
                                    && (inTeam || r.relatie() == Beleidsregel.Relatie.GEEN));
                    assertThat(gezien.contains(veld(groep)))
                            .as(rol + " voor " + doel + " in team: " + inTeam + " ziet " + groep)
                            .isEqualTo(genoemd);
                }
                assertThat(gezien).doesNotContain("vergeten");
            }
        }
    }

    private Set<String> gezien(Gebruiker gebruiker, String doel, DossierId dossier) {
        try {
            return inzage.vrijgeven(verzoek(gebruiker, doel), over(dossier, Gezin.SANNE.id()))
                    .velden()
                    .keySet();
        } catch (SociaalDomeinException e) {
            return Set.of();
        }
    }

    private DossierId dossierVoor(Gebruiker gebruiker, boolean inTeam) {
        DossierId id = DossierId.nieuw();
        dossiers.open(new Dossieropening(id, "groepstraject", "gezinsplan", false, Map.of()));
        if (inTeam) {
            gebruiker.rollen().forEach(rol -> dossiers.wijsToe(id, gebruiker.id(), rol));
        }
        return id;
    }

    private static String veld(String groep) {
        String naam = groep.substring("proef.".length());
        return naam.equals("bestaan") ? "bestaat" : naam;
    }

    private DoelgebondenInzage inzage(Protocol doelProtocol) {
        return new DoelgebondenInzage(
                Proefbeleid.maak(),
                Proefbeleid.groepen(),
                new Dossierbanden(dossiers, Set.of(Rol.BESLISSER)),
                new Protocolpen(doelProtocol, database.transactiebeheer()));
    }

    private static void weigert(ThrowingCallable poging) {
        assertThatThrownBy(poging)
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(DoelbindingFout.NIETS_TE_ZIEN));
    }

    private static Inzageverzoek alsRegisseur(Gebruiker gebruiker) {
        return verzoek(gebruiker, "regie");
    }

    private static Inzageverzoek verzoek(Gebruiker gebruiker, String doel) {
        return new Inzageverzoek(gebruiker, new Doel(doel), "dossier raadplegen");
    }

    private static Aangeboden<Proefdossier> over(DossierId dossier, PersoonId... betrokkenen) {
        return new Aangeboden<>(Proefdossier.vol(), Optional.of(dossier), Set.of(betrokkenen));
    }
}
