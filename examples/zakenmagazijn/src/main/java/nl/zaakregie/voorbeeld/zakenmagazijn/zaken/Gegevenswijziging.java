package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.waarde.StufWaarde;

/** Applies the change of the plain data of a zaak: filled = becomes this, empty with a reason = becomes empty. */
final class Gegevenswijziging {

    private final Zaakgegevens bekend;
    private final Zaakgegevens oud;
    private final Zaakgegevens nieuw;

    private Gegevenswijziging(Zaakgegevens bekend, Zaakwijziging wijziging) {
        this.bekend = bekend;
        this.oud = wijziging.oud();
        this.nieuw = wijziging.nieuw();
    }

    static Zaakgegevens pasToe(Zaakgegevens bekend, Zaakwijziging wijziging) {
        return new Gegevenswijziging(bekend, wijziging).uitkomst();
    }

    private Zaakgegevens uitkomst() {
        return Zaakgegevens.bouw()
                .omschrijving(waarde(bekend.omschrijving(), nieuw.omschrijving()))
                .toelichting(waarde(bekend.toelichting(), nieuw.toelichting()))
                .kenmerken(lijst(bekend.kenmerken(), oud.kenmerken(), nieuw.kenmerken()))
                .andereObjecten(lijst(bekend.andereObjecten(), oud.andereObjecten(), nieuw.andereObjecten()))
                .resultaat(waarde(bekend.resultaat(), nieuw.resultaat()))
                .startdatum(waarde(bekend.startdatum(), nieuw.startdatum()))
                .registratiedatum(waarde(bekend.registratiedatum(), nieuw.registratiedatum()))
                .publicatiedatum(waarde(bekend.publicatiedatum(), nieuw.publicatiedatum()))
                .einddatumGepland(waarde(bekend.einddatumGepland(), nieuw.einddatumGepland()))
                .uiterlijkeEinddatum(waarde(bekend.uiterlijkeEinddatum(), nieuw.uiterlijkeEinddatum()))
                .einddatum(waarde(bekend.einddatum(), nieuw.einddatum()))
                .opschorting(waarde(bekend.opschorting(), nieuw.opschorting()))
                .verlenging(waarde(bekend.verlenging(), nieuw.verlenging()))
                .betalingsindicatie(waarde(bekend.betalingsindicatie(), nieuw.betalingsindicatie()))
                .laatsteBetaaldatum(waarde(bekend.laatsteBetaaldatum(), nieuw.laatsteBetaaldatum()))
                .archiefnominatie(waarde(bekend.archiefnominatie(), nieuw.archiefnominatie()))
                .datumVernietigingDossier(waarde(bekend.datumVernietigingDossier(), nieuw.datumVernietigingDossier()))
                .zaakniveau(waarde(bekend.zaakniveau(), nieuw.zaakniveau()))
                .deelzaken(waarde(bekend.deelzaken(), nieuw.deelzaken()))
                .extraElementen(extraElementen())
                .rest(rest())
                .klaar();
    }

    /** Empty without a reason says nothing (StUF 03.01: it is not "delete"). */
    private static <T> StufWaarde<T> waarde(StufWaarde<T> bekend, StufWaarde<T> nieuw) {
        boolean zegtIets = nieuw.isGevuld() || nieuw instanceof StufWaarde.Leeg<T> leeg && leeg.reden() != null;
        return zegtIets ? nieuw : bekend;
    }

    /** A repeating element comes with all its values on both sides. */
    private static <T> List<T> lijst(List<T> bekend, List<T> oud, List<T> nieuw) {
        return oud.isEmpty() && nieuw.isEmpty() ? bekend : nieuw;
    }

    /** What was said of items of a list goes with the list. */
    private Rest rest() {
        Rest rest = bekend.rest();
        if (!oud.kenmerken().isEmpty() || !nieuw.kenmerken().isEmpty()) {
            rest = rest.zonder("kenmerk");
        }
        if (!oud.andereObjecten().isEmpty() || !nieuw.andereObjecten().isEmpty()) {
            rest = rest.zonder("anderZaakObject");
        }
        return rest.bijgewerkt(nieuw.rest());
    }

    /** By name: what the new side names is set, what only the old side names is gone, the rest stays. */
    private List<ExtraElement> extraElementen() {
        List<ExtraElement> uitkomst = new ArrayList<>(bekend.extraElementen());
        uitkomst.removeIf(element -> noemt(oud, element) || noemt(nieuw, element));
        uitkomst.addAll(nieuw.extraElementen());
        return uitkomst;
    }

    private static boolean noemt(Zaakgegevens gegevens, ExtraElement element) {
        return gegevens.extraElementen().stream().anyMatch(ander -> ander.naam().equals(element.naam()));
    }
}
