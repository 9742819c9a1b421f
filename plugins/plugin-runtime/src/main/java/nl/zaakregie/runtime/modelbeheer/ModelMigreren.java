package nl.zaakregie.runtime.modelbeheer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.runtime.modelbeheer.Migratie.Stand;
import nl.zaakregie.runtime.modelbeheer.Migratie.Zaakstand;
import nl.zaakregie.runtime.modelbeheer.Migratierapport.Bezwaar;
import nl.zaakregie.runtime.modelbeheer.Migratierapport.Onderdeeltelling;
import nl.zaakregie.runtime.modelbeheer.Openstaand.Aantal;
import nl.zaakregie.runtime.modelbeheer.Telling.VoorNa;
import nl.zaakregie.runtime.wachtrij.Wekker;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.flowable.cmmn.api.repository.CaseDefinition;
import org.springframework.transaction.annotation.Transactional;

/** Prepares, starts and reports a migration. Preparing changes nothing in any case. */
public class ModelMigreren {

    private static final int ACHTERBLIJVERS = 100;

    private final MigratieRepository migraties;
    private final Casemodellen modellen;
    private final Openstaand openstaand;
    private final CmmnRuntimeService cases;
    private final Wekker wekker;
    private final Clock klok;

    ModelMigreren(
            MigratieRepository migraties,
            Casemodellen modellen,
            Openstaand openstaand,
            CmmnRuntimeService cases,
            Wekker wekker,
            Clock klok) {
        this.migraties = migraties;
        this.modellen = modellen;
        this.openstaand = openstaand;
        this.cases = cases;
        this.wekker = wekker;
        this.klok = klok;
    }

    @Transactional
    public Migratierapport bereidVoor(String model, boolean overslaan, MedewerkerId door) {
        CaseDefinition naar = modellen.nieuwste(model);
        Migratie migratie = new Migratie(
                UUID.randomUUID(),
                model,
                naar.getId(),
                naar.getVersion(),
                Stand.VOORBEREID,
                overslaan,
                door.waarde(),
                klok.instant(),
                Optional.empty());
        if (wachtenden(migratie) == 0) {
            throw ModelbeheerFout.GEEN_ANDERE_VERSIE.bij(model);
        }
        migraties.voegToe(migratie);
        return rapport(migratie);
    }

    /** @throws SociaalDomeinException when open work would be lost and cases may not be left behind */
    @Transactional
    public Migratierapport start(UUID id) {
        Migratie migratie = migraties.vind(id).orElseThrow(ModelbeheerFout.ONBEKENDE_MIGRATIE::fout);
        Vooruitblik vooruit = vooruitblik(migratie);
        if (!vooruit.meldingen().isEmpty()
                || (!migratie.overslaan() && !vooruit.bezwaren().isEmpty())) {
            throw new SociaalDomeinException(ModelbeheerFout.GEWEIGERD, details(vooruit));
        }
        if (!migraties.start(id)) {
            throw ModelbeheerFout.AL_GESTART.fout();
        }
        migraties.verzamel(migratie);
        wekker.wekNaCommit();
        return rapport(id);
    }

    private static List<Foutdetail> details(Vooruitblik vooruit) {
        List<Foutdetail> details = new ArrayList<>();
        vooruit.bezwaren()
                .forEach(b -> details.add(new Foutdetail(
                        b.onderdeel(),
                        "Staat open in " + b.zaken() + " zaken van versie " + b.versie() + " en " + b.reden() + ".")));
        vooruit.meldingen().forEach(melding -> details.add(new Foutdetail("motor", melding)));
        return details;
    }

    @Transactional
    public Migratierapport rapport(UUID id) {
        return rapport(migraties.vind(id).orElseThrow(ModelbeheerFout.ONBEKENDE_MIGRATIE::fout));
    }

    List<Migratie> alle() {
        return migraties.alle();
    }

    private Migratierapport rapport(Migratie migratie) {
        Vooruitblik vooruit = vooruitblik(migratie);
        boolean gestart = migratie.stand() != Stand.VOORBEREID;
        Telling telling = gestart ? migraties.telling(migratie.id()) : vooruit.telling();
        return new Migratierapport(
                migratie.id().toString(),
                migratie.model(),
                migratie.naarVersie(),
                migratie.stand(),
                migratie.overslaan(),
                migratie.voorbereid(),
                migratie.beeindigd(),
                gestart ? migraties.aantallen(migratie.id()) : Map.of(Zaakstand.WACHT, wachtenden(migratie)),
                vooruit.bezwaren(),
                vooruit.meldingen(),
                telling.perOnderdeel().entrySet().stream()
                        .map(e -> new Onderdeeltelling(
                                e.getKey(), e.getValue().voor(), e.getValue().na()))
                        .toList(),
                List.copyOf(vooruit.nieuw()),
                List.copyOf(vooruit.nietToegevoegd()),
                migraties.achterblijvers(migratie.id(), ACHTERBLIJVERS));
    }

    private long wachtenden(Migratie migratie) {
        return modellen.anderen(migratie.model(), migratie.naar()).stream()
                .mapToLong(this::lopende)
                .sum();
    }

    private long lopende(CaseDefinition versie) {
        return cases.createCaseInstanceQuery().caseDefinitionId(versie.getId()).count();
    }

    /** What would happen now. */
    private record Vooruitblik(
            List<Bezwaar> bezwaren,
            List<String> meldingen,
            Telling telling,
            Set<String> nieuw,
            Set<String> nietToegevoegd) {}

    private Vooruitblik vooruitblik(Migratie migratie) {
        Map<String, CaseDefinition> versies = modellen.anderen(migratie.model(), migratie.naar()).stream()
                .filter(versie -> lopende(versie) > 0)
                .collect(Collectors.toMap(CaseDefinition::getId, Function.identity()));
        Vooruitblik vooruit = new Vooruitblik(
                new ArrayList<>(), new ArrayList<>(), new Telling(new TreeMap<>()), new TreeSet<>(), new TreeSet<>());
        for (CaseDefinition versie : versies.values()) {
            Modelverschil verschil = modellen.verschil(versie.getId(), migratie.naar());
            vooruit.nieuw().addAll(verschil.nieuw());
            vooruit.nietToegevoegd().addAll(verschil.nietToegevoegd());
            verschil.nieuw().forEach(n -> tel(vooruit, n, new VoorNa(0, lopende(versie))));
            vooruit.meldingen()
                    .addAll(modellen.migratie(versie.getId(), migratie.naar())
                            .validateMigrationOfCaseInstances(versie.getId())
                            .getValidationMessages());
        }
        if (!versies.isEmpty()) {
            openstaand.perVersie(versies.keySet()).forEach(aantal -> tel(vooruit, versies, migratie, aantal));
        }
        return vooruit;
    }

    private void tel(Vooruitblik vooruit, Map<String, CaseDefinition> versies, Migratie migratie, Aantal aantal) {
        String reden = modellen.verschil(aantal.definitieVanZaak(), migratie.naar())
                .verdwenen()
                .get(aantal.onderdeel());
        if (reden == null) {
            tel(vooruit, aantal.definitie(), new VoorNa(aantal.exemplaren(), aantal.exemplaren()));
        } else {
            int versie = versies.get(aantal.definitieVanZaak()).getVersion();
            vooruit.bezwaren().add(new Bezwaar(versie, aantal.definitie(), aantal.zaken(), reden));
            tel(vooruit, aantal.definitie(), new VoorNa(aantal.exemplaren(), 0));
        }
    }

    private static void tel(Vooruitblik vooruit, String definitie, VoorNa aantal) {
        vooruit.telling().perOnderdeel().merge(definitie, aantal, VoorNa::plus);
    }
}
