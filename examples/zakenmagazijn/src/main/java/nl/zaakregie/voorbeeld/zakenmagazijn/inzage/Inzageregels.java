package nl.zaakregie.voorbeeld.zakenmagazijn.inzage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/** Lines of the lists in {@code /inzage}. */
final class Inzageregels {

    private Inzageregels() {}

    /**
     * One zaak in short.
     *
     * @param statussen omschrijving of each status, in order of arrival
     * @param relaties identification of each other zaak
     * @param documenten number of documents in its folder
     */
    record Zaakregel(
            String zaakidentificatie,
            @Nullable String zaaktypecode,
            List<@Nullable String> statussen,
            @Nullable String einddatum,
            @Nullable String resultaat,
            int clienten,
            int rollen,
            List<String> relaties,
            int documenten) {

        static Zaakregel van(Zaak zaak, int documenten) {
            return new Zaakregel(
                    zaak.identificatie(),
                    Optional.ofNullable(zaak.zaaktype()).map(Zaaktype::code).orElse(null),
                    zaak.statussen().stream().map(Zaakregel::omschrijving).toList(),
                    zaak.gegevens().einddatum().map(OnvolledigeDatum::cijfers).ofNull(),
                    zaak.gegevens()
                            .resultaat()
                            .waarde()
                            .map(resultaat -> resultaat.omschrijving())
                            .orElse(null),
                    zaak.clienten().size(),
                    zaak.rollen().size(),
                    zaak.relaties().stream().map(Zaakrelatie::identificatie).toList(),
                    documenten);
        }

        private static @Nullable String omschrijving(Zaakstatus status) {
            return status.type().omschrijving() == null
                    ? status.type().volgnummer()
                    : status.type().omschrijving();
        }
    }

    /** One document in a zaakfolder. */
    record Documentregel(
            String documentidentificatie,
            String zaakidentificatie,
            String titel,
            String bestandsnaam,
            String formaat,
            long lengte,
            Map<String, String> eigenschappen) {

        static Documentregel van(String zaakidentificatie, Documentvermelding vermelding) {
            Map<String, String> eigenschappen = new TreeMap<>();
            vermelding.eigenschappen().forEach((naam, waarde) -> eigenschappen.put(naam.naam(), waarde));
            return new Documentregel(
                    vermelding.documentidentificatie(),
                    zaakidentificatie,
                    vermelding.titel(),
                    vermelding.bestandsnaam(),
                    vermelding.formaat(),
                    vermelding.lengte(),
                    eigenschappen);
        }
    }

    /**
     * Counts.
     *
     * @param documenten in zaakfolders; one that stands in two folders counts twice
     * @param berichten asynchronous and free messages that had their effect
     */
    record Aantallen(int zaken, int documenten, long berichten) {}
}
