package nl.zaakregie.plan.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Kader;
import nl.zaakregie.plan.domain.Ondertekeningen;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planinhoud;
import nl.zaakregie.plan.domain.Probleem;
import nl.zaakregie.plan.domain.Vastlegging;

/** Writes a plan out in words. Names come from the register of persons at the moment of printing (INV-29). */
final class Afdrukmaker {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final String GROEP = "de hele groep";

    private final Map<PersoonId, Persoonsgegevens> namen;

    Afdrukmaker(Personen personen, Set<PersoonId> betrokkenen) {
        this.namen = personen.vindAlle(betrokkenen);
    }

    /** @param lezer client the copy is for, who sees no signature but his own and those of professionals */
    Planafdruk maak(
            Plan plan,
            LocalDate datum,
            String regisseur,
            Set<PersoonId> clienten,
            Optional<PersoonId> lezer,
            Ondertekeningen gezet) {
        Planinhoud inhoud = plan.inhoud();
        boolean vastgesteld =
                plan.vastgesteldeVersie().filter(v -> v == plan.versie()).isPresent();
        return new Planafdruk(
                plan.versie(),
                datum,
                vastgesteld ? "Vastgesteld op " + DAG.format(datum) : "",
                regisseur,
                clienten.stream().map(this::naam).sorted().toList(),
                inhoud.problemen().stream().map(this::probleem).toList(),
                inhoud.doelen().stream().map(this::doel).toList(),
                inhoud.acties().stream().map(this::actie).toList(),
                inhoud.deelplannen().stream().map(this::deelplan).toList(),
                inhoud.kader().flatMap(Kader::samenvatting).orElse(""),
                lezer.map(this::naam).orElse(""),
                handtekeningen(plan, lezer, gezet));
    }

    private List<Planafdruk.Handtekening> handtekeningen(Plan plan, Optional<PersoonId> lezer, Ondertekeningen gezet) {
        return gezet.alle().stream()
                .filter(v ->
                        plan.vastgesteldeVersie().filter(n -> n == v.versie()).isPresent())
                .map(Vastlegging::inhoud)
                .filter(o -> lezer.isEmpty()
                        || o.geldtVoor().anyMatch(lezer.get()::equals)
                        || o.persoon().isEmpty())
                .map(o -> new Planafdruk.Handtekening(
                        o.persoon().map(this::naam).or(o::naam).orElse(""),
                        woorden(o.partij()),
                        woorden(o.wijze()),
                        DAG.format(o.op())))
                .toList();
    }

    private Planafdruk.Rij probleem(Probleem probleem) {
        return new Planafdruk.Rij(
                woorden(probleem.leefdomein()), probleem.omschrijving(), voorWie(probleem.personen()));
    }

    private Planafdruk.Doelregel doel(Doel doel) {
        return new Planafdruk.Doelregel(
                doel.nummer(),
                woorden(doel.leefdomein()),
                doel.omschrijving(),
                voorWie(doel.personen()),
                doel.indicator().map(Afdrukmaker::indicator).orElse(""),
                doel.termijn().map(DAG::format).orElse(""),
                woorden(doel.status()));
    }

    private Planafdruk.Actieregel actie(Actie actie) {
        return new Planafdruk.Actieregel(
                actie.nummer(),
                actie.omschrijving(),
                uitvoerder(actie.uitvoerder()),
                wanneer(actie),
                actie.doel().map(nummer -> "doel " + nummer).orElse(""),
                woorden(actie.status()));
    }

    private Planafdruk.Deelplanregel deelplan(Deelplan deelplan) {
        return new Planafdruk.Deelplanregel(
                deelplan.nummer(),
                deelplan.naam(),
                voorWie(deelplan.personen()),
                deelplan.doelen().stream().map(nummer -> "doel " + nummer).collect(Collectors.joining(", ")),
                deelplan.behandelaar().map(Deelplan.Behandelaar::naam).orElse("nog niet bekend"),
                woorden(deelplan.uitvoerder()),
                planning(deelplan.planning()));
    }

    private String uitvoerder(Actie.Uitvoerder uitvoerder) {
        return uitvoerder.persoon().map(this::naam).or(uitvoerder::omschrijving).orElse(woorden(uitvoerder.soort()));
    }

    private static String wanneer(Actie actie) {
        return actie.uitgevoerdOp()
                .map(dag -> "gedaan op " + DAG.format(dag))
                .or(() -> actie.herhaling().map(h -> h + gedaan(actie)))
                .or(() -> actie.uiterlijk().map(dag -> "uiterlijk " + DAG.format(dag)))
                .orElse("");
    }

    private static String gedaan(Actie actie) {
        return actie.keren().isEmpty() ? "" : " (" + actie.keren().size() + " keer gedaan)";
    }

    private static String indicator(Doel.Indicator indicator) {
        List<String> delen = new ArrayList<>(List.of(indicator.naam()));
        indicator.start().ifPresent(start -> delen.add("nu: " + start));
        indicator.streef().ifPresent(streef -> delen.add("streven: " + streef));
        return String.join("; ", delen);
    }

    private static String planning(Deelplan.Planning planning) {
        return Stream.of(
                        planning.start().map(dag -> "vanaf " + DAG.format(dag)),
                        planning.einde().map(dag -> "tot " + DAG.format(dag)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String voorWie(Collection<PersoonId> personen) {
        return personen.isEmpty() ? GROEP : personen.stream().map(this::naam).collect(Collectors.joining(", "));
    }

    private String naam(PersoonId id) {
        return Optional.ofNullable(namen.get(id))
                .map(Persoonsgegevens::volledigeNaam)
                .orElse("onbekende persoon");
    }

    private static String woorden(Enum<?> keuze) {
        return Code.van(keuze).replace('_', ' ');
    }
}
