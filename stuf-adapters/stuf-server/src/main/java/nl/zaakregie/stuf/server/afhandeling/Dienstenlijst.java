package nl.zaakregie.stuf.server.afhandeling;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.server.BesluitServices;
import nl.zaakregie.stuf.server.BevestigingServices;
import nl.zaakregie.stuf.server.Dienst;
import nl.zaakregie.stuf.server.DocumentServices;
import nl.zaakregie.stuf.server.FormulierServices;
import nl.zaakregie.stuf.server.NotificatieServices;
import nl.zaakregie.stuf.server.OverdrachtServices;
import nl.zaakregie.stuf.server.PersoonServices;
import nl.zaakregie.stuf.server.ZaakServices;

/** What this host offers: the operations of its ports, in every version of the standards that has them. */
final class Dienstenlijst {

    private static final Set<PortType> VRIJE_BERICHTEN =
            EnumSet.of(PortType.VRIJE_BERICHTEN, PortType.VERWERK_SYNCHROON_VRIJ_BERICHT);

    private final Map<Operatie, Behandeling> behandelingen;

    Dienstenlijst(Map<Operatie, Behandeling> behandelingen) {
        this.behandelingen = behandelingen.isEmpty() ? Map.of() : new EnumMap<>(behandelingen);
    }

    static Dienstenlijst van(Collection<Dienst> poorten) {
        Map<Operatie, Behandeling> alle = new EnumMap<>(Operatie.class);
        for (Dienst poort : poorten) {
            behandelingen(poort).forEach((operatie, behandeling) -> {
                if (poort.aangeboden().contains(operatie)
                        && alle.put(operatie, gebundeld(poort, operatie, behandeling)) != null) {
                    throw new IllegalStateException("twee poorten bieden dezelfde StUF-operatie aan: " + operatie);
                }
            });
        }
        return new Dienstenlijst(alle);
    }

    private static Behandeling gebundeld(Dienst poort, Operatie operatie, Behandeling behandeling) {
        return behandeling instanceof Behandeling.Bevestigd bevestigd
                        && poort.gebundeld().contains(operatie)
                ? new Behandeling.Bevestigd(bevestigd.opdracht(), true)
                : behandeling;
    }

    /** One class may be several ports. */
    private static Map<Operatie, Behandeling> behandelingen(Dienst poort) {
        Map<Operatie, Behandeling> gevonden = new EnumMap<>(Operatie.class);
        if (poort instanceof ZaakServices zaken) {
            gevonden.putAll(ZaakBehandelingen.van(zaken));
        }
        if (poort instanceof DocumentServices documenten) {
            gevonden.putAll(DocumentBehandelingen.van(documenten));
        }
        if (poort instanceof BesluitServices besluiten) {
            gevonden.putAll(BesluitBehandelingen.van(besluiten));
        }
        if (poort instanceof NotificatieServices notificaties) {
            gevonden.putAll(NotificatieBehandelingen.van(notificaties));
        }
        if (poort instanceof BevestigingServices bevestigingen) {
            gevonden.putAll(BevestigingBehandelingen.van(bevestigingen));
        }
        if (poort instanceof OverdrachtServices overdrachten) {
            gevonden.putAll(OverdrachtBehandelingen.van(overdrachten));
        }
        if (poort instanceof PersoonServices personen) {
            gevonden.putAll(PersoonBehandelingen.van(personen));
        }
        if (poort instanceof FormulierServices formulieren) {
            gevonden.putAll(FormulierBehandelingen.van(formulieren));
        }
        return gevonden;
    }

    List<StufService> services() {
        return Arrays.stream(StufService.values())
                .filter(s -> behandelingen.containsKey(s.operatie()))
                .toList();
    }

    /** Empty when not offered, or not at this address. */
    Optional<Behandeling> zoek(StufService service, PortType adres) {
        return hoortBij(service.portType(), adres)
                ? Optional.ofNullable(behandelingen.get(service.operatie()))
                : Optional.empty();
    }

    /** Products send the free messages of either version to either address (open-forms). */
    private static boolean hoortBij(PortType portType, PortType adres) {
        return portType == adres || VRIJE_BERICHTEN.contains(portType) && VRIJE_BERICHTEN.contains(adres);
    }

    /**
     * True when a second arrival must not do it again. Questions may be asked as often as one likes; the answer of a
     * check-out holds a whole document and is not kept, so its port recognises a repeat itself.
     */
    static boolean heeftGevolg(StufService service) {
        return service.berichtcode() != Berichtcode.LV01 && service.operatie() != Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN;
    }
}
