package nl.zaakregie.triage;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.triage.Triagefeiten.Loopt;
import nl.zaakregie.triage.Triagefeiten.Oordeel;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advises enkelvoudig or meervoudig where a melding, an aanvraag or a traject is assessed (DOMEIN 1.2, 6.3), by decision
 * table {@value #TABEL}. Changes nothing and starts nothing (INV-11). Metingen count in their own dossier only (INV-04).
 */
class TriageAdviseren {

    static final String TABEL = "triage";

    /** On the ZRM up to "beperkt zelfredzaam". */
    private static final int PROBLEEM = 3;

    private final Beslissingen beslissingen;
    private final Instrumenten instrumenten;
    private final Metingen metingen;
    private final Groepstrajecten trajecten;
    private final Triagebronnen bronnen;
    private final Toegang toegang;
    private final Inzage inzage;

    TriageAdviseren(
            Beslissingen beslissingen,
            Instrumenten instrumenten,
            Metingen metingen,
            Groepstrajecten trajecten,
            Triagebronnen bronnen,
            Toegang toegang,
            Inzage inzage) {
        this.beslissingen = beslissingen;
        this.instrumenten = instrumenten;
        this.metingen = metingen;
        this.trajecten = trajecten;
        this.bronnen = bronnen;
        this.toegang = toegang;
        this.inzage = inzage;
    }

    /** An unknown signal is one of which nothing is known: that it is not there is not told apart. */
    @Transactional
    Vrijgegeven<Triageadvies> bijSignaal(Inzageverzoek verzoek, SignaalId signaal, Oordeel oordeel) {
        toegang.eisRol("triageadvies bij een signaal raadplegen", Rol.TRIAGIST);
        List<PersoonId> personen = bronnen.betrokkenen(signaal);
        List<LopendTraject> lopend = trajecten.lopendVoor(personen).stream()
                .filter(t -> !t.vertrouwelijk())
                .toList();
        int voorzieningen = bronnen.voorzieningen(personen)
                + lopend.stream()
                        .mapToInt(t -> bronnen.deelplannen(t.traject()))
                        .sum();
        Loopt loopt = lopend.isEmpty() ? zonderTraject(bronnen.voorzieningen(personen)) : Loopt.MEERVOUDIG;
        return geef(verzoek, advies(feiten(loopt, voorzieningen, List.of(), oordeel)), Optional.empty(), personen);
    }

    @Transactional
    Vrijgegeven<Triageadvies> bijDossier(Inzageverzoek verzoek, DossierId dossier, Oordeel oordeel) {
        toegang.eisOpDossier(dossier, "triageadvies raadplegen", Rol.REGISSEUR, Rol.BEHANDELAAR);
        Optional<LopendTraject> traject = trajecten.vind(dossier);
        Set<PersoonId> personen =
                new HashSet<>(traject.map(LopendTraject::clienten).orElse(Set.of()));
        bronnen.aanvrager(dossier).ifPresent(personen::add);
        int voorzieningen = bronnen.voorzieningen(personen) + bronnen.deelplannen(dossier);
        Loopt loopt = traject.isPresent() ? Loopt.MEERVOUDIG : zonderTraject(personen.size());
        return geef(
                verzoek,
                advies(feiten(loopt, voorzieningen, metingen.van(dossier), oordeel)),
                Optional.of(dossier),
                personen);
    }

    private static Loopt zonderTraject(int aanvragen) {
        return aanvragen > 0 ? Loopt.ENKELVOUDIG : Loopt.GEEN;
    }

    private Triageadvies advies(Triagefeiten feiten) {
        List<Beslisregel> rijen = beslissingen.beslis(TABEL, feiten.invoer());
        if (rijen.size() != 1) {
            throw TriageFout.TABEL_ONBRUIKBAAR.bij(TABEL);
        }
        Beslisregel rij = rijen.get(0);
        return new Triageadvies(
                rij.tekst("advies").orElseThrow(() -> TriageFout.TABEL_ONBRUIKBAAR.bij(TABEL)),
                rij.tekst("reden").orElse(""),
                feiten);
    }

    private Triagefeiten feiten(Loopt loopt, int voorzieningen, List<Meting> gedaan, Oordeel oordeel) {
        List<Meting.Score> scores = nieuwste(gedaan).stream()
                .flatMap(m -> m.inhoud().scores().stream())
                .filter(s -> s.score().isPresent())
                .toList();
        Optional<Integer> gemeten = scores.isEmpty()
                ? Optional.empty()
                : Optional.of((int) scores.stream()
                        .filter(s -> s.score().orElseThrow() <= PROBLEEM)
                        .map(Meting.Score::domein)
                        .distinct()
                        .count());
        return new Triagefeiten(
                loopt,
                oordeel.probleemdomeinen().or(() -> gemeten),
                scores.stream().map(s -> s.score().orElseThrow()).min(Integer::compare),
                voorzieningen,
                oordeel.regieNodig(),
                oordeel.veiligheid());
    }

    /** The last definitive one of each person with each instrument of domains. */
    private Collection<Meting> nieuwste(List<Meting> gedaan) {
        Map<List<Object>, Meting> laatste = new LinkedHashMap<>();
        for (Meting meting : gedaan) {
            boolean telt = meting.isDefinitief()
                    && instrumenten
                            .vind(meting.sleutel())
                            .filter(i -> i.soort() == Instrument.Soort.DOMEINEN)
                            .isPresent();
            if (telt) {
                laatste.put(List.of(meting.persoon(), meting.sleutel().instrument()), meting);
            }
        }
        return laatste.values();
    }

    private Vrijgegeven<Triageadvies> geef(
            Inzageverzoek verzoek, Triageadvies advies, Optional<DossierId> dossier, Collection<PersoonId> personen) {
        return inzage.vrijgeven(verzoek, new Aangeboden<>(advies, dossier, Set.copyOf(personen)));
    }
}
