package nl.zaakregie.testkit.geheugen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.UitgaandBericht;

/** Keeps what was enqueued, in order; sends nothing. */
public final class GeheugenUitgaand implements Uitgaand {

    /** One enqueued command. */
    public record Geplaatst(DossierId dossier, UitgaandBericht bericht, Referentienummer referentienummer) {}

    private final List<Geplaatst> geplaatst = new ArrayList<>();
    private final Map<DossierId, DossierId> opvolging = new HashMap<>();
    private Optional<SociaalDomeinException> weigering = Optional.empty();

    @Override
    public Referentienummer plaats(DossierId dossier, UitgaandBericht bericht) {
        if (weigering.isPresent()) {
            throw weigering.get();
        }
        Referentienummer nummer = new Referentienummer("TEST-%06d".formatted(geplaatst.size() + 1));
        geplaatst.add(new Geplaatst(dossier, bericht, nummer));
        return nummer;
    }

    @Override
    public void volgOp(DossierId dossier, DossierId eerder) {
        opvolging.put(dossier, eerder);
    }

    /** Which dossier follows which. */
    public Map<DossierId, DossierId> opvolging() {
        return Map.copyOf(opvolging);
    }

    /** From now on every command is refused with this, as the real one does when no message can be made of it. */
    public void weiger(SociaalDomeinException fout) {
        weigering = Optional.of(fout);
    }

    public List<Geplaatst> geplaatst() {
        return List.copyOf(geplaatst);
    }

    public List<UitgaandBericht> berichten() {
        return geplaatst.stream().map(Geplaatst::bericht).toList();
    }

    public <B extends UitgaandBericht> List<B> berichten(Class<B> soort) {
        return berichten().stream().filter(soort::isInstance).map(soort::cast).toList();
    }

    public void vergeet() {
        geplaatst.clear();
    }
}
