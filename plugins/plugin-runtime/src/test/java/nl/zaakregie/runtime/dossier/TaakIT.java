package nl.zaakregie.runtime.dossier;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static nl.zaakregie.testkit.gezin.Medewerkers.KUIPERS;
import static nl.zaakregie.testkit.gezin.Medewerkers.MULDER;
import static nl.zaakregie.testkit.gezin.Medewerkers.SMIT;
import static nl.zaakregie.testkit.gezin.Medewerkers.VISSER;
import static nl.zaakregie.testkit.gezin.Medewerkers.VOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.werk.Werkgreep;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.junit.jupiter.api.Tag;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees and takes which task; who is in the team. */
class TaakIT {

    private Dossiers dossiers;
    private TransactionTemplate transactie;

    private void op(Databasesoort soort) {
        ApplicationContext host = Proefhost.op(soort);
        dossiers = host.getBean(Dossiers.class);
        transactie = new TransactionTemplate(host.getBean(PlatformTransactionManager.class));
    }

    @OpElkeDatabase
    void toontTakenVanEenRolDieOveralWerktInIederDossier(Databasesoort soort) {
        op(soort);
        DossierId id = geopend(false);

        assertThat(taken(SMIT, id)).containsExactly("intake");
        assertThat(taken(MULDER, id)).isEmpty();
    }

    @OpElkeDatabase
    void toontTakenVanRollenPerDossierAlleenAanHetTeam(Databasesoort soort) {
        op(soort);
        DossierId id = geopend(false);
        doe(() -> dossiers.zetKlaar(id, "voerenOverleg", "O-1", Map.of()));

        doe(() -> dossiers.wijsToe(id, JANSEN.id(), Rol.REGISSEUR));

        assertThat(taken(JANSEN, id)).containsExactly("voerenOverleg");
        assertThat(taken(VOS, id)).isEmpty();
    }

    @OpElkeDatabase
    void geeftVanEenLangeLijstHetDringendsteEnZegtVanEenTaakOfHijZichtbaarIs(Databasesoort soort) {
        op(soort);
        DossierId eigen = geopend(false);
        DossierId ander = geopend(false);
        doe(() -> dossiers.zetKlaar(eigen, "voerenOverleg", "O-1", Map.of()));
        doe(() -> dossiers.wijsToe(eigen, JANSEN.id(), Rol.REGISSEUR));
        Taak intake = dossiers.taken(ander).get(0);
        Taak overleg = dossiers.taken(JANSEN).stream()
                .filter(t -> t.dossier().equals(eigen))
                .findFirst()
                .orElseThrow();

        assertThat(dossiers.taken(SMIT, greep(1))).hasSize(1);
        assertThat(dossiers.taken(SMIT, greep(10_000)))
                .containsExactlyElementsOf(dossiers.taken(SMIT))
                .contains(intake);
        assertThat(new TaakRepository(Proefhost.op(soort).getBean(JdbcClient.class), 1)
                        .zichtbaar(Taakzicht.greep(SMIT, greep(10_000))))
                .as("langs de volgorde")
                .containsExactlyElementsOf(dossiers.taken(SMIT));
        assertThat(dossiers.taken(SMIT, new Werkgreep(9, Optional.of("anders"), false)))
                .isEmpty();
        assertThat(dossiers.taken(SMIT, new Werkgreep(9, Optional.empty(), true)))
                .isEmpty();
        assertThat(dossiers.taak(intake.id(), SMIT)).contains(intake);
        assertThat(dossiers.taak(intake.id(), JANSEN)).isEmpty();
        assertThat(dossiers.taak(overleg.id(), JANSEN)).contains(overleg);
        assertThat(dossiers.taak(overleg.id(), VOS)).isEmpty();
    }

    private static Werkgreep greep(int hoogstens) {
        return new Werkgreep(hoogstens, Optional.empty(), false);
    }

    @Tag("INV-20")
    @OpElkeDatabase
    void toontTakenVanEenVertrouwelijkDossierAlleenAanHetTeam(Databasesoort soort) {
        op(soort);
        DossierId id = geopend(true);
        doe(() -> dossiers.zetKlaar(id, "voerenOverleg", "O-1", Map.of()));

        doe(() -> dossiers.wijsToe(id, KUIPERS.id(), Rol.REGISSEUR));

        assertThat(taken(KUIPERS, id)).containsExactly("voerenOverleg");
        assertThat(taken(SMIT, id)).isEmpty();
        assertThat(taken(JANSEN, id)).isEmpty();
    }

    @OpElkeDatabase
    void beeindigtDeToegangMeteenEnHoudtHetTeamverleden(Databasesoort soort) {
        op(soort);
        DossierId id = geopend(false);
        doe(() -> {
            dossiers.zetKlaar(id, "voerenOverleg", "O-1", Map.of());
            dossiers.wijsToe(id, JANSEN.id(), Rol.REGISSEUR);
            dossiers.wijsToe(id, JANSEN.id(), Rol.REGISSEUR);
            dossiers.wijsToe(id, VOS.id(), Rol.REGISSEUR);
        });

        doe(() -> dossiers.trekIn(id, JANSEN.id(), Rol.REGISSEUR));

        assertThat(taken(JANSEN, id)).isEmpty();
        assertThat(dossiers.isInTeam(id, JANSEN.id())).isFalse();
        assertThat(dossiers.dossiersVan(VOS.id())).contains(id);
        assertThat(dossiers.dossiersVan(JANSEN.id())).doesNotContain(id);
        assertThat(dossiers.team(id))
                .extracting(Teamlid::medewerker, lid -> lid.tot().isPresent())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(JANSEN.id(), true),
                        org.assertj.core.groups.Tuple.tuple(VOS.id(), false));
    }

    @OpElkeDatabase
    void laatEenTaakMaarDoorEenMedewerkerNemen(Databasesoort soort) {
        op(soort);
        DossierId id = geopend(false);
        doe(() -> {
            dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of());
            dossiers.start(id, "uitvoerenDeelplan", "D-1");
        });
        Taak taak = taak(id, "uitvoeren");

        doe(() -> dossiers.neem(taak.id(), MULDER.id()));
        doe(() -> dossiers.neem(taak.id(), MULDER.id()));

        assertThat(taak(id, "uitvoeren").behandelaar()).contains(MULDER.id());
        assertThatThrownBy(() -> doe(() -> dossiers.neem(taak.id(), VISSER.id())))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        fout -> assertThat(fout.foutcode()).isEqualTo(DossierFout.TAAK_IS_BEZET));
        doe(() -> dossiers.geefTerug(taak.id()));
        doe(() -> dossiers.neem(taak.id(), VISSER.id()));
        assertThat(taak(id, "uitvoeren"))
                .returns(java.util.Optional.of(VISSER.id()), Taak::behandelaar)
                .returns(java.util.Optional.of("D-1"), Taak::sleutel)
                .returns(java.util.Set.of(Rol.BEHANDELAAR), Taak::rollen);
    }

    private List<String> taken(Gebruiker gebruiker, DossierId id) {
        return dossiers.taken(gebruiker).stream()
                .filter(taak -> taak.dossier().equals(id))
                .map(Taak::definitie)
                .toList();
    }

    private Taak taak(DossierId id, String definitie) {
        return dossiers.taken(id).stream()
                .filter(taak -> taak.definitie().equals(definitie))
                .findFirst()
                .orElseThrow();
    }

    private DossierId geopend(boolean vertrouwelijk) {
        DossierId id = DossierId.nieuw();
        doe(() -> dossiers.open(new Dossieropening(id, "groepstraject", "proeftraject", vertrouwelijk, Map.of())));
        return id;
    }

    private void doe(Runnable werk) {
        transactie.executeWithoutResult(status -> werk.run());
    }
}
