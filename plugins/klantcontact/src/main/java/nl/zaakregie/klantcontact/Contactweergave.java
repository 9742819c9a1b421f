package nl.zaakregie.klantcontact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;

/** A contact in a groepstraject as it is offered for release. */
record Contactweergave(
        @Gegeven(KENMERKEN) UUID id,
        @Gegeven(KENMERKEN) Optional<DossierId> traject,
        @Gegeven(KENMERKEN) Optional<DeelplanId> deelplan,
        @Gegeven(KENMERKEN) Instant moment,
        @Gegeven(KENMERKEN) String kanaal,
        @Gegeven(KENMERKEN) String initiatief,
        @Gegeven(KENMERKEN) MedewerkerId medewerker,
        @Gegeven(KENMERKEN) Optional<UUID> verbetert,
        @Gegeven(KENMERKEN) boolean terugbellen,
        @Gegeven(KENMERKEN) Optional<Instant> gebeld,
        @Gegeven(INHOUD) Set<PersoonId> personen,
        @Gegeven(INHOUD) String onderwerp,
        @Gegeven(INHOUD) Optional<String> tekst,
        @Gegeven(INHOUD) boolean magInzien) {

    static final String KENMERKEN = "klantcontact.kenmerken";
    static final String INHOUD = "klantcontact.inhoud";

    static List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(KENMERKEN, "Dat en wanneer er in een traject contact was", Classificatie.GEVOELIG),
                new Gegevensgroep(INHOUD, "Waarover het contact in een traject ging", Classificatie.GEVOELIG),
                new Gegevensgroep(
                        Intakeweergave.INTAKE,
                        "Een eerste contact of een contact over een melding",
                        Classificatie.GEVOELIG));
    }

    static Aangeboden<Contactweergave> van(Klantcontact k) {
        return new Aangeboden<>(
                new Contactweergave(
                        k.id(),
                        k.betreft().dossier(),
                        k.betreft() instanceof Betreft.Deelplan d ? Optional.of(d.deelplan()) : Optional.empty(),
                        k.moment(),
                        Code.van(k.inhoud().kanaal()),
                        Code.van(k.inhoud().initiatief()),
                        k.medewerker(),
                        k.verbetert(),
                        k.terugbellen(),
                        k.gebeld(),
                        k.personen(),
                        k.inhoud().onderwerp(),
                        k.inhoud().tekst(),
                        k.inhoud().magInzien()),
                k.betreft().dossier(),
                k.personen());
    }
}
