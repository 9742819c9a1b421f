package nl.zaakregie.signalen.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.werk.Toewijzing;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.werk.Toewijzingsvraag;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Signaal;

/**
 * Which team gets the work a signal brings, by the table of teams of the municipality. A confidential traject plays no
 * part in it: who assesses the rest must not notice (INV-20).
 */
public final class Signaaltoewijzing {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int VOLWASSEN = 18;
    private static final Set<Rol> BEOORDELAARS = Set.of(Rol.TRIAGIST);

    private final Toewijzingstabel tabel;
    private final Personen personen;

    public Signaaltoewijzing(Toewijzingstabel tabel, Personen personen) {
        this.tabel = tabel;
        this.personen = personen;
    }

    /** The team that assesses it. */
    Optional<String> team(Signaal signaal) {
        return bij("signaal", signaal).flatMap(t -> t.teamVoor(BEOORDELAARS));
    }

    /** The team of an alert: as the table says for alerts, else that of the signal when its assessors are alerted. */
    Optional<String> team(Signaal signaal, Rol rol) {
        return bij("attendering", signaal)
                .flatMap(t -> t.teamVoor(Set.of(rol)))
                .or(() -> BEOORDELAARS.contains(rol) ? team(signaal) : Optional.empty());
    }

    private Optional<Toewijzing> bij(String soort, Signaal signaal) {
        return tabel.bij(Toewijzingsvraag.over(soort)
                .leefdomein(enigLeefdomein(signaal))
                .jeugd(jeugd(signaal))
                .vertrouwelijk(false)
                .veiligheid(signaal.kenmerken().veiligheidInGeding()));
    }

    /** Several leefdomeinen are no matter of one of them. */
    private static Optional<String> enigLeefdomein(Signaal signaal) {
        Set<Leefdomein> genoemd = signaal.kenmerken().leefdomeinen();
        return genoemd.size() == 1 ? genoemd.stream().map(Leefdomein::code).findFirst() : Optional.empty();
    }

    /** Whether a minor is among them; unknown when of nobody the date of birth is known. */
    private Optional<Boolean> jeugd(Signaal signaal) {
        LocalDate dag = signaal.ontvangen().atZone(NEDERLAND).toLocalDate();
        return personen.vindAlle(signaal.personen()).values().stream()
                .map(Persoonsgegevens::geboortedatum)
                .flatMap(Optional::stream)
                .map(OnvolledigeDatum::volledig)
                .flatMap(Optional::stream)
                .map(geboren -> dag.isBefore(geboren.plusYears(VOLWASSEN)))
                .reduce(Boolean::logicalOr);
    }
}
