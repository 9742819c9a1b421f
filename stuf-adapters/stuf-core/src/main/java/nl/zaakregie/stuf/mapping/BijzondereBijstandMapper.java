package nl.zaakregie.stuf.mapping;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Formulier;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.Inhoud;
import nl.zaakregie.stuf.schema.Inhoudbron;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.bg0310.NpsObject;
import nl.zaakregie.stuf.schema.ef0315.AanvragerRelatie;
import nl.zaakregie.stuf.schema.ef0315.BbaKennisgeving;
import nl.zaakregie.stuf.schema.ef0315.BbaObject;
import nl.zaakregie.stuf.schema.ef0315.ParametersKennisgeving;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;

/** Aanvraag bijzondere bijstand, bbaLk01 of StUF-EF 3.15. */
public final class BijzondereBijstandMapper {

    private static final String SOORT = "bba";
    private static final String ENTITEIT = "BBA";

    private BijzondereBijstandMapper() {}

    public static BbaKennisgeving naarBericht(Stuurgegevens kop, Formulier formulier) {
        ParametersKennisgeving parameters = new ParametersKennisgeving();
        parameters.setMutatiesoort(Waarde.van("T"));
        parameters.setIndicatorOvername(Waarde.van("I"));
        BbaObject object = Merk.KENNISGEVING.zet(new BbaObject(), ENTITEIT, Verwerkingssoort.T);
        object.setAanvraagnummer(Waarde.van(formulier.aanvraagnummer()));
        object.setAanvraagdatum(Waarden.datum(OnvolledigeDatum.van(formulier.aanvraagdatum())));
        formulier.bijlagen().forEach(b -> object.getBijlage().add(inhoud(b)));
        object.setExtraElementen(ExtraElementenMapper.naar(formulier.extraElementen()));
        object.setIsAangevraagdDoor(aanvrager(formulier));
        Formulierdelen.van(formulier.velden()).forEach((stap, deel) -> zet(object, stap, deel));
        BbaKennisgeving bericht = new BbaKennisgeving();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        bericht.setParameters(parameters);
        bericht.getObject().add(object);
        return bericht;
    }

    /**
     * @throws StufFout StUF055 naming what is missing, StUF031 or StUF058
     */
    public static Formulier vanBericht(BbaKennisgeving bericht) {
        BbaObject object = Kennisgevingen.nieuw(bericht.getObject(), ENTITEIT);
        AanvragerRelatie relatie = Optional.ofNullable(object.getIsAangevraagdDoor())
                .filter(r -> !r.isNil())
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF055, "object/isAangevraagdDoor ontbreekt"));
        NpsObject aanvrager = Optional.ofNullable(relatie.getGerelateerde())
                .filter(p -> !p.isNil())
                .orElseThrow(
                        () -> new StufFout(StufFoutcode.STUF055, "object/isAangevraagdDoor/gerelateerde ontbreekt"));
        return new Formulier(
                SOORT,
                Waarden.verplicht(object.getAanvraagnummer(), "object/aanvraagnummer"),
                aanvraagdatum(object),
                BetrokkeneMapper.van(aanvrager),
                Waarden.tekst(aanvrager.getSubEmailadres()),
                Waarden.tekst(aanvrager.getSubTelefoonnummer()),
                Boolean.TRUE.equals(
                        Waarden.indicatie(relatie.getIndStatusInfo(), "object/isAangevraagdDoor/indStatusInfo")),
                Formuliervelden.van(delen(object)),
                ExtraElementenMapper.van(object.getExtraElementen()),
                bijlagen(object.getBijlage()));
    }

    private static LocalDate aanvraagdatum(BbaObject object) {
        Waarden.verplicht(object.getAanvraagdatum(), "object/aanvraagdatum");
        OnvolledigeDatum datum = Waarden.datum(object.getAanvraagdatum(), "object/aanvraagdatum");
        if (datum == null || !datum.isVolledig()) {
            throw new StufFout(StufFoutcode.STUF055, "object/aanvraagdatum is geen volledige datum");
        }
        return datum.datum();
    }

    private static AanvragerRelatie aanvrager(Formulier formulier) {
        NpsObject persoon = BetrokkeneMapper.naar(formulier.aanvrager(), Merk.KENNISGEVING);
        persoon.setAuthentiek(null); // the form does not know it
        persoon.setSubEmailadres(Waarden.tekst(formulier.emailadres()));
        persoon.setSubTelefoonnummer(Waarden.tekst(formulier.telefoonnummer()));
        AanvragerRelatie relatie = Merk.KENNISGEVING.zet(new AanvragerRelatie(), "BBANPSANV", Verwerkingssoort.T);
        relatie.setGerelateerde(persoon);
        relatie.setIndStatusInfo(Waarden.indicatie(formulier.statusinfo()));
        return relatie;
    }

    private static Inhoud inhoud(Documentinhoud bron) {
        Inhoud doel = new Inhoud();
        doel.setBestandsnaam(bron.bestandsnaam());
        doel.setContentType(bron.mimetype());
        doel.setBron(bron.bron());
        return doel;
    }

    private static List<Documentinhoud> bijlagen(List<Inhoud> bron) {
        return bron.stream()
                .filter(inhoud -> !inhoud.isNil())
                .flatMap(inhoud -> {
                    Inhoudbron bytes = inhoud.getBron();
                    return Optional.ofNullable(bytes)
                            .map(b -> new Documentinhoud(inhoud.getBestandsnaam(), inhoud.getContentType(), b))
                            .stream();
                })
                .toList();
    }

    private static Map<String, List<VrijElement>> delen(BbaObject bron) {
        Map<String, List<VrijElement>> delen = new LinkedHashMap<>();
        delen.put("betaalgegevens", lijst(bron.getBetaalgegevens()));
        delen.put("bestaandeKlant", lijst(bron.getBestaandeKlant()));
        delen.put("gezinssituatie", lijst(bron.getGezinssituatie()));
        delen.put("bijzondereBijstand", bron.getBijzondereBijstand());
        delen.put("woonsituatie", lijst(bron.getWoonsituatie()));
        delen.put("inkomsten", bron.getInkomsten());
        delen.put("voorlopigeTeruggave", lijst(bron.getVoorlopigeTeruggave()));
        delen.put("bankrekening", bron.getBankrekening());
        delen.put("kapitaalverzekering", bron.getKapitaalverzekering());
        delen.put("bezitting", bron.getBezitting());
        delen.put("schulden", lijst(bron.getSchulden()));
        delen.put("persoonlijkeOmstandigheden", lijst(bron.getPersoonlijkeOmstandigheden()));
        delen.put("uitbetaling", lijst(bron.getUitbetaling()));
        delen.put("verplichteBijlagen", lijst(bron.getVerplichteBijlagen()));
        return delen;
    }

    private static List<VrijElement> lijst(VrijElement element) {
        return Optional.ofNullable(element).stream().toList();
    }

    private static void zet(BbaObject doel, String stap, VrijElement deel) {
        switch (Formulierdelen.zonderNummer(stap)) {
            case "betaalgegevens" -> doel.setBetaalgegevens(deel);
            case "bestaandeKlant" -> doel.setBestaandeKlant(deel);
            case "gezinssituatie" -> doel.setGezinssituatie(deel);
            case "bijzondereBijstand" -> doel.getBijzondereBijstand().add(deel);
            case "woonsituatie" -> doel.setWoonsituatie(deel);
            case "inkomsten" -> doel.getInkomsten().add(deel);
            case "voorlopigeTeruggave" -> doel.setVoorlopigeTeruggave(deel);
            case "bankrekening" -> doel.getBankrekening().add(deel);
            case "kapitaalverzekering" -> doel.getKapitaalverzekering().add(deel);
            case "bezitting" -> doel.getBezitting().add(deel);
            case "schulden" -> doel.setSchulden(deel);
            case "persoonlijkeOmstandigheden" -> doel.setPersoonlijkeOmstandigheden(deel);
            case "uitbetaling" -> doel.setUitbetaling(deel);
            case "verplichteBijlagen" -> doel.setVerplichteBijlagen(deel);
            default -> throw new IllegalArgumentException("Het formulier heeft geen onderdeel " + stap);
        }
    }
}
