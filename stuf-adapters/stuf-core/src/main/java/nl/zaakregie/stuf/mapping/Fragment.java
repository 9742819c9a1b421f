package nl.zaakregie.stuf.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.Fragmentlezer;
import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import nl.zaakregie.stuf.schema.zkn0310.ObjKeuze;
import org.jspecify.annotations.Nullable;

/** Zaakobjecten that are passed on as they are: the element becomes text in the model and an element again. */
final class Fragment {

    private static final Map<String, Veld> VELDEN = new LinkedHashMap<>();

    static {
        veld("adresBinnenland", ObjKeuze::getAdresBinnenland, ObjKeuze::setAdresBinnenland);
        veld("adresBuitenland", ObjKeuze::getAdresBuitenland, ObjKeuze::setAdresBuitenland);
        veld("kadastraleAanduiding", ObjKeuze::getKadastraleAanduiding, ObjKeuze::setKadastraleAanduiding);
        veld("geometrie", ObjKeuze::getGeometrie, ObjKeuze::setGeometrie);
        veld("adres", ObjKeuze::getAdres, ObjKeuze::setAdres);
        veld("besluit", ObjKeuze::getBesluit, ObjKeuze::setBesluit);
        veld("buurt", ObjKeuze::getBuurt, ObjKeuze::setBuurt);
        veld("enkelvoudigDocument", ObjKeuze::getEnkelvoudigDocument, ObjKeuze::setEnkelvoudigDocument);
        veld("gemeente", ObjKeuze::getGemeente, ObjKeuze::setGemeente);
        veld(
                "gemeentelijkeOpenbareRuimte",
                ObjKeuze::getGemeentelijkeOpenbareRuimte,
                ObjKeuze::setGemeentelijkeOpenbareRuimte);
        veld("huishouden", ObjKeuze::getHuishouden, ObjKeuze::setHuishouden);
        veld("inrichtingselement", ObjKeuze::getInrichtingselement, ObjKeuze::setInrichtingselement);
        veld("kadastraleOnroerendeZaak", ObjKeuze::getKadastraleOnroerendeZaak, ObjKeuze::setKadastraleOnroerendeZaak);
        veld("kunstwerkdeel", ObjKeuze::getKunstwerkdeel, ObjKeuze::setKunstwerkdeel);
        veld(
                "maatschappelijkeActiviteit",
                ObjKeuze::getMaatschappelijkeActiviteit,
                ObjKeuze::setMaatschappelijkeActiviteit);
        veld("openbareRuimte", ObjKeuze::getOpenbareRuimte, ObjKeuze::setOpenbareRuimte);
        veld("pand", ObjKeuze::getPand, ObjKeuze::setPand);
        veld("samengesteldDocument", ObjKeuze::getSamengesteldDocument, ObjKeuze::setSamengesteldDocument);
        veld("spoorbaandeel", ObjKeuze::getSpoorbaandeel, ObjKeuze::setSpoorbaandeel);
        veld("status", ObjKeuze::getStatus, ObjKeuze::setStatus);
        veld("terreindeel", ObjKeuze::getTerreindeel, ObjKeuze::setTerreindeel);
        veld("terreinGebouwdObject", ObjKeuze::getTerreinGebouwdObject, ObjKeuze::setTerreinGebouwdObject);
        veld("waterdeel", ObjKeuze::getWaterdeel, ObjKeuze::setWaterdeel);
        veld("wegdeel", ObjKeuze::getWegdeel, ObjKeuze::setWegdeel);
        veld("wijk", ObjKeuze::getWijk, ObjKeuze::setWijk);
        veld("woonplaats", ObjKeuze::getWoonplaats, ObjKeuze::setWoonplaats);
        veld("wozDeelobject", ObjKeuze::getWozDeelobject, ObjKeuze::setWozDeelobject);
        veld("wozObject", ObjKeuze::getWozObject, ObjKeuze::setWozObject);
        veld("wozWaarde", ObjKeuze::getWozWaarde, ObjKeuze::setWozWaarde);
        veld("zakelijkRecht", ObjKeuze::getZakelijkRecht, ObjKeuze::setZakelijkRecht);
    }

    private Fragment() {}

    static void zet(ObjKeuze doel, AnderObject object) {
        Veld veld = VELDEN.get(object.soort());
        if (veld == null) {
            throw new IllegalArgumentException("Geen zaakobject van de soort " + object.soort());
        }
        veld.schrijven().accept(doel, Fragmentlezer.lees(object.xml()));
    }

    /** The first object that is filled. */
    static @Nullable AnderObject van(ObjKeuze bron) {
        for (Map.Entry<String, Veld> veld : VELDEN.entrySet()) {
            VrijElement element = veld.getValue().lezen().apply(bron);
            if (element != null && !element.isNil()) {
                return new AnderObject(veld.getKey(), tekst(veld.getKey(), element));
            }
        }
        return null;
    }

    private static String tekst(String naam, VrijElement element) {
        return new BerichtSchrijver().schrijf(new QName(Naamruimte.ZKN, naam), element);
    }

    private static void veld(
            String naam, Function<ObjKeuze, @Nullable VrijElement> lezen, BiConsumer<ObjKeuze, VrijElement> schrijven) {
        VELDEN.put(naam, new Veld(lezen, schrijven));
    }

    private record Veld(Function<ObjKeuze, @Nullable VrijElement> lezen, BiConsumer<ObjKeuze, VrijElement> schrijven) {}
}
