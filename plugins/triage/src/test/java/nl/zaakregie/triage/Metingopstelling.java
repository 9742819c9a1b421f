package nl.zaakregie.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.triage.Instrument.Sleutel;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Score;
import nl.zaakregie.triage.Meting.Stap;
import nl.zaakregie.triage.MetingVastleggen.Nieuw;

/** The plugin on ports in memory: a traject with Sanne and Murat as clients. */
final class Metingopstelling {

    static final Instrumenten INSTRUMENTEN = Instrumentlezer.lees(Optional.empty(), Optional.empty());
    static final Sleutel ZRM = new Sleutel("ZRM", "2017", "volwassenen");
    static final Sleutel ZRM_2013 = new Sleutel("ZRM", "2013", "volwassenen");
    static final Sleutel LADDER = new Sleutel("Participatieladder", "1", "standaard");
    static final Sleutel ROUTERING = new Sleutel("Routering", "1", "standaard");
    static final PersoonId SANNE = Gezin.SANNE.id();
    static final PersoonId MURAT = Gezin.MURAT.id();

    /** m1 and m2 of the family file, in the order of the instrument. */
    static final List<Integer> M1 = List.of(1, 2, 3, 2, 3, 2, 4, 4, 5, 3, 3, 2, 5);

    static final List<Integer> M2 = List.of(2, 2, 3, 4, 3, 3, 4, 4, 5, 3, 3, 2, 5);

    final GeheugenDossiers dossiers = new GeheugenDossiers();
    final DossierId dossier = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN, Medewerkers.KUIPERS);
    final GeheugenMetingen metingen = new GeheugenMetingen();
    final GeheugenDalingen dalingen = new GeheugenDalingen(metingen);
    final Dalingswerk dalingswerk = new Dalingswerk(dalingen, dossiers, new EenTraject(dossier));
    final DoorlatendeInzage inzage = new DoorlatendeInzage();
    final MetingVastleggen vastleggen;
    final MetingenRaadplegen raadplegen;
    final TriageController controller;
    final Inzageverzoek verzoek = new Inzageverzoek(Medewerkers.JANSEN, new Doel("regie"), "metingen raadplegen");

    Metingopstelling(Toegang toegang) {
        vastleggen = vastleggen(metingen, toegang);
        raadplegen = new MetingenRaadplegen(INSTRUMENTEN, metingen, toegang, inzage);
        controller = new TriageController(
                INSTRUMENTEN,
                vastleggen,
                raadplegen,
                new DalingAfdoen(metingen, dalingen, toegang, gebruikers(), klok()));
    }

    /** On other metingen, e.g. those of a database. */
    MetingVastleggen vastleggen(Metingen andere, Toegang toegang) {
        return new MetingVastleggen(
                INSTRUMENTEN, andere, dalingen, new EenTraject(dossier), toegang, gebruikers(), klok());
    }

    private static VasteGebruikers gebruikers() {
        return VasteGebruikers.alle().meldAan(Medewerkers.JANSEN);
    }

    private static VerzetbareKlok klok() {
        return new VerzetbareKlok().zetOp(Instant.parse("2026-11-24T09:00:00Z"));
    }

    Meting definitief(Sleutel sleutel, PersoonId persoon, Inhoud inhoud) {
        Meting concept = vastleggen.maak(nieuw(sleutel, persoon, inhoud)).ofFout();
        return vastleggen.maakDefinitief(concept.id(), concept.versie()).ofFout();
    }

    Nieuw nieuw(Sleutel sleutel, PersoonId persoon, Inhoud inhoud) {
        return new Nieuw(dossier, persoon, sleutel, Optional.empty(), inhoud);
    }

    static Inhoud zrm(String datum, List<Integer> scores) {
        List<String> domeinen = INSTRUMENTEN.vind(ZRM).orElseThrow().domeinen().stream()
                .map(Instrument.Onderdeel::code)
                .toList();
        Score[] regels = new Score[scores.size()];
        Arrays.setAll(regels, i -> score(domeinen.get(i), scores.get(i)));
        return domeinen(datum, regels);
    }

    static Inhoud domeinen(String datum, Score... scores) {
        return new Inhoud(
                LocalDate.parse(datum),
                Optional.of("hulpvraag: geld en rust"),
                List.of(scores),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static Inhoud ladder(String datum, int trede, int groeipotentieel) {
        return new Inhoud(
                LocalDate.parse(datum),
                Optional.empty(),
                List.of(),
                Optional.of(trede),
                Optional.of(groeipotentieel),
                List.of(),
                Optional.empty());
    }

    static Inhoud pad(Optional<Meting.Afwijking> afwijking, Stap... stappen) {
        return new Inhoud(
                LocalDate.parse("2026-11-20"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(stappen),
                afwijking);
    }

    static Score score(String domein, int score) {
        return new Score(domein, Optional.of(score), Optional.empty(), Optional.empty());
    }

    private record EenTraject(DossierId id) implements Groepstrajecten {

        @Override
        public List<LopendTraject> lopendVoor(Collection<PersoonId> personen) {
            return List.of();
        }

        @Override
        public Optional<LopendTraject> vind(DossierId traject) {
            return traject.equals(id)
                    ? Optional.of(new LopendTraject(
                            new GroepId(UUID.randomUUID()),
                            id,
                            Set.of(SANNE, MURAT),
                            List.of(Medewerkers.JANSEN.id()),
                            false))
                    : Optional.empty();
        }

        @Override
        public Optional<DossierId> vorige(DossierId traject) {
            return Optional.empty();
        }
    }

    /** As the table does: what was corrected is open no more. */
    static final class GeheugenDalingen implements Dalingen {

        private final List<Daling> open = new ArrayList<>();
        private final GeheugenMetingen metingen;

        GeheugenDalingen(GeheugenMetingen metingen) {
            this.metingen = metingen;
        }

        @Override
        public void meld(Daling daling) {
            open.add(daling);
        }

        @Override
        public List<Daling> open(Collection<DossierId> dossiers) {
            return open.stream()
                    .filter(d -> dossiers.contains(d.dossier()))
                    .filter(d -> metingen.van(d.dossier()).stream()
                            .filter(Meting::isDefinitief)
                            .noneMatch(m -> m.correctieVan().equals(Optional.of(d.meting()))))
                    .toList();
        }

        @Override
        public boolean doeAf(UUID meting, MedewerkerId medewerker, Instant op) {
            return open.removeIf(d -> d.meting().equals(meting));
        }
    }

    /** As the tables do: what is definitief stays. */
    static final class GeheugenMetingen implements Metingen {

        private final Map<UUID, Meting> alle = new LinkedHashMap<>();

        @Override
        public void voegToe(Meting nieuw) {
            alle.put(nieuw.id(), nieuw);
        }

        @Override
        public void wijzig(Meting gewijzigd) {
            alle.computeIfPresent(gewijzigd.id(), (id, nu) -> nu.isDefinitief() ? nu : gewijzigd);
        }

        @Override
        public Optional<Meting> vind(UUID id) {
            return Optional.ofNullable(alle.get(id));
        }

        @Override
        public Optional<Meting> vindVoorWijziging(UUID id) {
            return vind(id);
        }

        @Override
        public List<Meting> van(DossierId dossier) {
            return alle.values().stream()
                    .filter(m -> m.dossier().equals(dossier))
                    .sorted(java.util.Comparator.comparing(m -> m.inhoud().datum()))
                    .toList();
        }
    }
}
