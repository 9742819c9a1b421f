package nl.zaakregie.stuf.mapping;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.AnderZaakObject;
import nl.zaakregie.stuf.schema.zkn0310.Kenmerk;
import nl.zaakregie.stuf.schema.zkn0310.Opschorting;
import nl.zaakregie.stuf.schema.zkn0310.Resultaat;
import nl.zaakregie.stuf.schema.zkn0310.Verlenging;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.StufWaarde;
import org.jspecify.annotations.Nullable;

/**
 * Plain data of a zaak. In a change both sides must have the same elements (StUF 03.01): where only one side says
 * something, the other becomes geenWaarde.
 */
final class ZaakgegevensMapper {

    private ZaakgegevensMapper() {}

    static void zet(ZakObject doel, Zaakgegevens bron) {
        zet(doel, bron, bron);
    }

    /**
     * @param tegenhanger the other side of the change
     */
    static void zet(ZakObject doel, Zaakgegevens bron, Zaakgegevens tegenhanger) {
        doel.setOmschrijving(waarde(bron.omschrijving(), tegenhanger.omschrijving(), Waarde::van));
        doel.setToelichting(waarde(bron.toelichting(), tegenhanger.toelichting(), Waarde::van));
        doel.setStartdatum(waarde(bron.startdatum(), tegenhanger.startdatum(), Waarden::datum));
        doel.setRegistratiedatum(waarde(bron.registratiedatum(), tegenhanger.registratiedatum(), Waarden::datum));
        doel.setPublicatiedatum(waarde(bron.publicatiedatum(), tegenhanger.publicatiedatum(), Waarden::datum));
        doel.setEinddatumGepland(waarde(bron.einddatumGepland(), tegenhanger.einddatumGepland(), Waarden::datum));
        doel.setUiterlijkeEinddatum(
                waarde(bron.uiterlijkeEinddatum(), tegenhanger.uiterlijkeEinddatum(), Waarden::datum));
        doel.setEinddatum(waarde(bron.einddatum(), tegenhanger.einddatum(), Waarden::datum));
        doel.setBetalingsIndicatie(waarde(bron.betalingsindicatie(), tegenhanger.betalingsindicatie(), Waarde::van));
        doel.setLaatsteBetaaldatum(
                waarde(bron.laatsteBetaaldatum(), tegenhanger.laatsteBetaaldatum(), Waarden::tijdstip));
        doel.setArchiefnominatie(waarde(bron.archiefnominatie(), tegenhanger.archiefnominatie(), Waarden::indicatie));
        doel.setDatumVernietigingDossier(
                waarde(bron.datumVernietigingDossier(), tegenhanger.datumVernietigingDossier(), Waarden::datum));
        doel.setZaakniveau(waarde(bron.zaakniveau(), tegenhanger.zaakniveau(), getal -> Waarde.van(getal.toString())));
        doel.setDeelzakenIndicatie(waarde(bron.deelzaken(), tegenhanger.deelzaken(), Waarden::indicatie));
        doel.setResultaat(groep(bron.resultaat(), tegenhanger.resultaat(), Resultaat::new, ZaakgroepMapper::naar));
        doel.setOpschorting(
                groep(bron.opschorting(), tegenhanger.opschorting(), Opschorting::new, ZaakgroepMapper::naar));
        doel.setVerlenging(groep(bron.verlenging(), tegenhanger.verlenging(), Verlenging::new, ZaakgroepMapper::naar));
        lijst(bron.kenmerken(), tegenhanger.kenmerken(), Kenmerk::new, ZaakgroepMapper::naar, doel.getKenmerk());
        lijst(
                bron.andereObjecten(),
                tegenhanger.andereObjecten(),
                AnderZaakObject::new,
                ZaakgroepMapper::naar,
                doel.getAnderZaakObject());
        doel.setExtraElementen(ExtraElementenMapper.naar(bron.extraElementen()));
    }

    static Zaakgegevens van(ZakObject bron) {
        return Zaakgegevens.bouw()
                .omschrijving(Waarden.lees(bron.getOmschrijving(), Waarden::tekst))
                .toelichting(Waarden.lees(bron.getToelichting(), Waarden::tekst))
                .startdatum(Waarden.lees(bron.getStartdatum(), w -> Waarden.datum(w, "object/startdatum")))
                .registratiedatum(
                        Waarden.lees(bron.getRegistratiedatum(), w -> Waarden.datum(w, "object/registratiedatum")))
                .publicatiedatum(
                        Waarden.lees(bron.getPublicatiedatum(), w -> Waarden.datum(w, "object/publicatiedatum")))
                .einddatumGepland(
                        Waarden.lees(bron.getEinddatumGepland(), w -> Waarden.datum(w, "object/einddatumGepland")))
                .uiterlijkeEinddatum(Waarden.lees(
                        bron.getUiterlijkeEinddatum(), w -> Waarden.datum(w, "object/uiterlijkeEinddatum")))
                .einddatum(Waarden.lees(bron.getEinddatum(), w -> Waarden.datum(w, "object/einddatum")))
                .betalingsindicatie(Waarden.lees(bron.getBetalingsIndicatie(), Waarden::tekst))
                .laatsteBetaaldatum(Waarden.lees(
                        bron.getLaatsteBetaaldatum(), w -> Waarden.tijdstip(w, "object/laatsteBetaaldatum")))
                .archiefnominatie(
                        Waarden.lees(bron.getArchiefnominatie(), w -> Waarden.indicatie(w, "object/archiefnominatie")))
                .datumVernietigingDossier(Waarden.lees(
                        bron.getDatumVernietigingDossier(), w -> Waarden.datum(w, "object/datumVernietigingDossier")))
                .zaakniveau(Waarden.lees(bron.getZaakniveau(), w -> Waarden.getal(w, "object/zaakniveau")))
                .deelzaken(Waarden.lees(
                        bron.getDeelzakenIndicatie(), w -> Waarden.indicatie(w, "object/deelzakenIndicatie")))
                .resultaat(leesGroep(bron.getResultaat(), ZaakgroepMapper::van))
                .opschorting(leesGroep(bron.getOpschorting(), ZaakgroepMapper::van))
                .verlenging(leesGroep(bron.getVerlenging(), ZaakgroepMapper::van))
                .kenmerken(ZaakgroepMapper.kenmerken(bron.getKenmerk()))
                .andereObjecten(ZaakgroepMapper.andereObjecten(bron.getAnderZaakObject()))
                .extraElementen(ExtraElementenMapper.van(bron.getExtraElementen()))
                .klaar();
    }

    private static <T> @Nullable Waarde waarde(
            StufWaarde<T> bron, StufWaarde<T> tegenhanger, Function<T, @Nullable Waarde> vol) {
        return Waarden.naar(aangevuld(bron, tegenhanger), Waarde::new, vol);
    }

    /** Groups have no noValue in the standard: being empty says all. */
    private static <T, E extends StufElement> @Nullable E groep(
            StufWaarde<T> bron, StufWaarde<T> tegenhanger, Supplier<E> leeg, Function<T, @Nullable E> vol) {
        E element = Waarden.naar(aangevuld(bron, tegenhanger), leeg, vol);
        if (element != null) {
            element.setNoValue(null);
        }
        return element;
    }

    private static <E extends StufElement, T> StufWaarde<T> leesGroep(
            @Nullable E element, Function<E, @Nullable T> inhoud) {
        return element != null && element.isNil()
                ? StufWaarde.leeg(NoValue.GEEN_WAARDE)
                : Waarden.lees(element, inhoud);
    }

    private static <T> StufWaarde<T> aangevuld(StufWaarde<T> bron, StufWaarde<T> tegenhanger) {
        return bron.isAfwezig() && !tegenhanger.isAfwezig() ? StufWaarde.leeg(NoValue.GEEN_WAARDE) : bron;
    }

    private static <T, E extends StufElement> void lijst(
            List<T> bron, List<T> tegenhanger, Supplier<E> leeg, Function<T, E> vol, List<E> doel) {
        bron.forEach(waarde -> doel.add(vol.apply(waarde)));
        if (bron.isEmpty() && !tegenhanger.isEmpty()) {
            E element = leeg.get();
            element.setNil(true);
            doel.add(element);
        }
    }
}
