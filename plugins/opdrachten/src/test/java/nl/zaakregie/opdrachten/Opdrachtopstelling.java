package nl.zaakregie.opdrachten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.opdrachten.levering.Leveringopstelling;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;

/** The plugin on ports in memory: a traject with deelplannen that have a zaak. */
final class Opdrachtopstelling {

    final VerzetbareKlok klok = new VerzetbareKlok();
    final GeheugenOverdrachten overdrachten = new GeheugenOverdrachten();
    final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    final GeheugenUitgaand uitgaand = new GeheugenUitgaand();
    final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
    final DoorlatendeInzage inzage = new DoorlatendeInzage();
    final DossierId traject = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);

    private final Map<DeelplanId, DeelplanInfo> deelplannen = new LinkedHashMap<>();
    private final Toegang toegang;

    Opdrachtopstelling() {
        this(new OpenToegang());
    }

    Opdrachtopstelling(Toegang toegang) {
        this.toegang = toegang;
    }

    /** A started deelplan of this product, with a zaak of its own. */
    DeelplanId deelplan(String zaaktype) {
        return deelplan(Optional.of(zaaktype), Optional.of(zaak(deelplannen.size() + 1)));
    }

    DeelplanId deelplan(Optional<String> zaaktype, Optional<Zaakidentificatie> zaak) {
        DeelplanId id = DeelplanId.nieuw();
        zet(new DeelplanInfo(id, traject, zaaktype, zaak, Set.of(Gezin.SANNE.id()), "gestart"));
        return id;
    }

    void beeindig(DeelplanId id) {
        DeelplanInfo nu = overzicht().vind(id).orElseThrow();
        zet(new DeelplanInfo(id, traject, nu.zaaktype(), nu.zaak(), nu.personen(), "beeindigd"));
    }

    void geefNieuweZaak(DeelplanId id) {
        DeelplanInfo nu = overzicht().vind(id).orElseThrow();
        zet(new DeelplanInfo(id, traject, nu.zaaktype(), Optional.of(zaak(99)), nu.personen(), "gestart"));
    }

    /** What the engine does when a task is started: it is there now. */
    void metTakenUitModel() {
        for (Onderdeel onderdeel : dossiers.onderdelen(traject)) {
            dossiers.metTaak(new Taak(
                    new TaakId(onderdeel.id()),
                    traject,
                    onderdeel.definitie(),
                    onderdeel.naam(),
                    Set.of(Rol.REGISSEUR),
                    Optional.empty(),
                    onderdeel.sleutel(),
                    klok.instant(),
                    Optional.empty()));
        }
    }

    void antwoord(DeelplanId id, boolean geaccepteerd) {
        antwoorden().verwerk(antwoordOp(laatste(id), geaccepteerd));
    }

    OverdrachtAntwoord antwoordOp(Overdracht overdracht, boolean geaccepteerd) {
        return new OverdrachtAntwoord(
                "SUITE", overdracht.zaak(), overdracht.referentienummer(), geaccepteerd, Optional.of("zie bericht"));
    }

    Overdracht laatste(DeelplanId id) {
        return overdrachten.laatste(id).orElseThrow();
    }

    Overdragen overdragen() {
        return new Overdragen(
                overdrachten,
                overzicht(),
                GeheugenZaaktypen.standaard(),
                uitgaand,
                taak(),
                toegang,
                gebeurtenissen,
                klok);
    }

    AntwoordVerwerken antwoorden() {
        return new AntwoordVerwerken(overdrachten, taak(), gebeurtenissen, klok);
    }

    VerzendingVolgen verzendingen() {
        return new VerzendingVolgen(overdrachten, taak(), klok);
    }

    OverdrachtenBeantwoord afsluitcontrole() {
        return new OverdrachtenBeantwoord(overdrachten, taak());
    }

    OverdrachtController controller() {
        return new OverdrachtController(new OverdrachtenRaadplegen(overdrachten, overzicht(), inzage), overdragen());
    }

    OpdrachtenPlugin plugin() {
        return new OpdrachtenPlugin(
                overdragen(),
                antwoorden(),
                verzendingen(),
                afsluitcontrole(),
                overdrachten,
                Leveringopstelling.op(TestDatabase.h2("opdrachten")).levering());
    }

    private Weigeringstaak taak() {
        return new Weigeringstaak(dossiers, overzicht());
    }

    private Deelplannen overzicht() {
        return new Vastgezet(deelplannen);
    }

    private void zet(DeelplanInfo info) {
        deelplannen.put(info.id(), info);
    }

    private static Zaakidentificatie zaak(int nummer) {
        return new Zaakidentificatie("9901-DEEL-%06d".formatted(nummer));
    }

    private record Vastgezet(Map<DeelplanId, DeelplanInfo> infos) implements Deelplannen {

        @Override
        public Optional<DeelplanInfo> vind(DeelplanId id) {
            return Optional.ofNullable(infos.get(id));
        }

        @Override
        public Optional<DeelplanInfo> vindOpZaak(Zaakidentificatie zaak) {
            return infos.values().stream()
                    .filter(i -> i.zaak().equals(Optional.of(zaak)))
                    .findFirst();
        }

        @Override
        public List<DeelplanInfo> van(DossierId traject) {
            return List.copyOf(infos.values());
        }
    }
}
