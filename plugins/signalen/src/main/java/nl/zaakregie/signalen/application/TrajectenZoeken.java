package nl.zaakregie.signalen.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether a groepstraject runs for the persons of a signal (INV-09). Called by the model. */
public class TrajectenZoeken {

    /** What was found; the lower-case code is the variable {@code trajecten} of the model. */
    public enum Uitslag {
        GEEN,
        /** No assessment needed: the regisseurs of what runs decide. */
        GEVONDEN,
        /**
         * Only confidential ones, and not for everybody the signal is about: they are notified, and the rest is assessed
         * by somebody who does not notice (INV-20).
         */
        DEELS;

        public String code() {
            return Code.van(this);
        }
    }

    private final SignaalRepository signalen;
    private final Groepstrajecten trajecten;

    public TrajectenZoeken(SignaalRepository signalen, Groepstrajecten trajecten) {
        this.signalen = signalen;
        this.trajecten = trajecten;
    }

    @Transactional
    public Uitslag uitvoeren(SignaalId id) {
        Signaal signaal = signalen.vind(id).orElseThrow(() -> SignaalFout.ONBEKEND_SIGNAAL.bij(id));
        Uitslag uitslag = zoek(signaal);
        signalen.wijzig(signaal.metStatus(
                uitslag == Uitslag.GEVONDEN ? Signaalstatus.GEKOPPELD : Signaalstatus.IN_BEOORDELING));
        return uitslag;
    }

    private Uitslag zoek(Signaal signaal) {
        List<LopendTraject> lopend = trajecten.lopendVoor(signaal.personen());
        if (lopend.isEmpty()) {
            return Uitslag.GEEN;
        }
        boolean open = lopend.stream().anyMatch(t -> !t.vertrouwelijk());
        return open || gaanAllenOver(signaal, lopend) ? Uitslag.GEVONDEN : Uitslag.DEELS;
    }

    private static boolean gaanAllenOver(Signaal signaal, List<LopendTraject> lopend) {
        Set<PersoonId> clienten =
                lopend.stream().flatMap(t -> t.clienten().stream()).collect(Collectors.toSet());
        return signaal.betrokkenen().stream()
                .allMatch(b -> b.persoon().filter(clienten::contains).isPresent());
    }
}
