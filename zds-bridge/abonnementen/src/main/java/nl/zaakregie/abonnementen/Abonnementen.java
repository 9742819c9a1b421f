package nl.zaakregie.abonnementen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.zaakregie.abonnementen.AbonnementenProperties.Abonnee;
import nl.zaakregie.abonnementen.AbonnementenProperties.Abonnement;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import org.jspecify.annotations.Nullable;

/** Who must be told of an event: every subscriber of zaaktype and gebeurtenis, once, but never who caused it. */
final class Abonnementen {

    private final List<Abonnement> abonnementen;
    private final Map<String, Abonnee> abonnees;

    Abonnementen(List<Abonnement> abonnementen, Map<String, Abonnee> abonnees) {
        this.abonnementen = abonnementen;
        this.abonnees = abonnees;
    }

    /** Names of subscribers, in the order of the settings. */
    List<String> voor(Zaaknotificatie notificatie) {
        return abonnementen.stream()
                .filter(a -> past(a, notificatie))
                .map(Abonnement::abonnee)
                .distinct()
                .filter(naam -> !isVeroorzaker(naam, notificatie.zendendeApplicatie()))
                .toList();
    }

    private boolean isVeroorzaker(String naam, @Nullable String zendendeApplicatie) {
        String applicatie = Objects.requireNonNull(abonnees.get(naam)).systeem().applicatie();
        return zendendeApplicatie != null && applicatie.equalsIgnoreCase(zendendeApplicatie.strip());
    }

    private static boolean past(Abonnement abonnement, Zaaknotificatie notificatie) {
        return bevat(abonnement.zaaktypen(), notificatie.zaaktype().code())
                && (abonnement.gebeurtenissen().isEmpty()
                        || abonnement.gebeurtenissen().contains(notificatie.gebeurtenis()))
                && (notificatie.gebeurtenis() != Gebeurtenis.ACTUALISEER_ZAAKSTATUS
                        || status(abonnement.statussen(), notificatie.status()));
    }

    private static boolean status(Set<String> gewenst, @Nullable Zaakstatus status) {
        return gewenst.isEmpty()
                || status != null
                        && (bevat(gewenst, status.type().code())
                                || bevat(gewenst, status.type().omschrijving()));
    }

    private static boolean bevat(Set<String> gewenst, @Nullable String waarde) {
        return gewenst.isEmpty() || waarde != null && gewenst.contains(waarde);
    }
}
