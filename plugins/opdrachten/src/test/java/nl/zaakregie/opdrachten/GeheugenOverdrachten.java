package nl.zaakregie.opdrachten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** Hand-overs in memory; locks nothing. */
final class GeheugenOverdrachten implements Overdrachten {

    private final List<Overdracht> overdrachten = new ArrayList<>();

    @Override
    public void voegToe(Overdracht nieuw) {
        overdrachten.add(nieuw);
    }

    @Override
    public void wijzig(Overdracht gewijzigd) {
        overdrachten.replaceAll(o -> o.id().equals(gewijzigd.id()) ? gewijzigd : o);
    }

    @Override
    public Optional<Overdracht> vind(Referentienummer referentienummer) {
        return overdrachten.stream()
                .filter(o -> o.referentienummer().equals(referentienummer))
                .findFirst();
    }

    @Override
    public Optional<Overdracht> vindVoorWijziging(Referentienummer referentienummer) {
        return vind(referentienummer);
    }

    @Override
    public Optional<Overdracht> laatste(DeelplanId deelplan) {
        return overdrachten.stream().filter(o -> o.deelplan().equals(deelplan)).reduce((eerder, later) -> later);
    }

    @Override
    public List<Overdracht> van(DossierId traject) {
        return overdrachten.stream().filter(o -> o.traject().equals(traject)).toList();
    }

    @Override
    public int aantalWachtend() {
        return (int) overdrachten.stream().filter(o -> o.stand().wacht()).count();
    }
}
