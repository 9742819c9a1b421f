package nl.zaakregie.runtime.modelbeheer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zaakregie.runtime.modelbeheer.Migratie.Zaakstand;
import nl.zaakregie.runtime.modelbeheer.MigratieRepository.Beurt;
import nl.zaakregie.runtime.modelbeheer.Openstaand.Exemplaar;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings one case to the new version, within the transaction of the caller. What was open before is looked for
 * afterwards, one by one; anything missing undoes the whole, because the engine itself completes a case whose parts it
 * cannot find and calls that valid.
 */
class ZaakMigreren {

    private final CmmnRuntimeService cases;
    private final Casemodellen modellen;
    private final Openstaand openstaand;
    private final MigratieRepository migraties;
    private final JdbcClient jdbc;

    ZaakMigreren(
            CmmnRuntimeService cases,
            Casemodellen modellen,
            Openstaand openstaand,
            MigratieRepository migraties,
            JdbcClient jdbc) {
        this.cases = cases;
        this.modellen = modellen;
        this.openstaand = openstaand;
        this.migraties = migraties;
        this.jdbc = jdbc;
    }

    /** Something would have been lost; nothing has changed. */
    static final class Verlies extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Verlies(String onderdeel) {
            super("niet teruggevonden na de migratie: " + onderdeel);
        }
    }

    /** @return whether this case was this node's; false when it was done already or is in other hands */
    boolean uitvoeren(Beurt beurt) {
        if (!migraties.vergrendel(beurt)) {
            return false;
        }
        lees(beurt).ifPresent(this::vergrendelDossier);
        // only what is read behind the lock counts: while waiting it may have ended, or gone along with another
        // migration
        Optional<CaseInstance> zaak = lees(beurt);
        if (zaak.isEmpty()) {
            migraties.blijft(beurt, Zaakstand.OVERGESLAGEN, "de zaak is intussen beeindigd");
        } else if (zaak.get().getCaseDefinitionId().equals(beurt.naar())) {
            migraties.blijft(beurt, Zaakstand.OVERGESLAGEN, "de zaak is intussen al overgebracht");
        } else {
            migreer(beurt, zaak.get().getCaseDefinitionId());
        }
        return true;
    }

    private Optional<CaseInstance> lees(Beurt beurt) {
        return Optional.ofNullable(
                cases.createCaseInstanceQuery().caseInstanceId(beurt.zaak()).singleResult());
    }

    /** As every change of a dossier does, so that nobody works in it meanwhile. */
    private void vergrendelDossier(CaseInstance zaak) {
        jdbc.sql("SELECT id FROM zr_dossier WHERE id = ? FOR UPDATE")
                .param(String.valueOf(zaak.getBusinessKey()))
                .query(String.class)
                .list();
    }

    private void migreer(Beurt beurt, String van) {
        List<Exemplaar> voor = openstaand.vanZaak(beurt.zaak());
        Map<String, String> verdwenen = modellen.verschil(van, beurt.naar()).verdwenen();
        Optional<Exemplaar> kanNietMee =
                voor.stream().filter(e -> verdwenen.containsKey(e.onderdeel())).findFirst();
        if (kanNietMee.isPresent()) {
            Exemplaar exemplaar = kanNietMee.get();
            migraties.blijft(
                    beurt,
                    Zaakstand.OVERGESLAGEN,
                    "'" + exemplaar.definitie() + "' staat open en " + verdwenen.get(exemplaar.onderdeel()));
            return;
        }
        modellen.migratie(van, beurt.naar()).migrate(beurt.zaak());
        List<Exemplaar> na = openstaand.vanZaak(beurt.zaak());
        eisAlles(voor, na);
        migraties.klaar(beurt, Telling.van(Openstaand.tel(voor), Openstaand.tel(na)));
    }

    private static void eisAlles(List<Exemplaar> voor, List<Exemplaar> na) {
        Map<String, Exemplaar> perId = na.stream().collect(Collectors.toMap(Exemplaar::id, Function.identity()));
        for (Exemplaar was : voor) {
            Exemplaar is = perId.get(was.id());
            if (is == null || (was.isWerk() && !was.toestand().equals(is.toestand()))) {
                throw new Verlies(was.definitie());
            }
        }
    }
}
