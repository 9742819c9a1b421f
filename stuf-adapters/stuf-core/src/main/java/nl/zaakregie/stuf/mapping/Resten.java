package nl.zaakregie.stuf.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.schema.Inhoud;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;

/**
 * Finds and gives back what the model has no place for. An element is compared with what the model would make of itself:
 * what is missing then is the rest. So nobody has to list what is not modelled, and a field that gets a place in the model
 * leaves the rest by itself.
 */
final class Resten {

    /** Lists whose items become records that keep the rest of each item themselves. */
    private static final Set<String> MET_EIGEN_REST = Set.of(
            "heeftBetrekkingOp",
            "heeftAlsBelanghebbende",
            "heeftAlsGemachtigde",
            "heeftAlsInitiator",
            "heeftAlsUitvoerende",
            "heeftAlsVerantwoordelijke",
            "heeftAlsOverigBetrokkene",
            "heeftAlsDeelzaak",
            "heeftAlsHoofdzaak",
            "heeftBetrekkingOpAndere",
            "heeft",
            "heeftRelevant",
            "leidtTot",
            "isRelevantVoor");

    private Resten() {}

    /**
     * What a record has no place for; looked for when it is asked for.
     *
     * @param bron does not change after this
     * @param terug makes the element again from the record without the rest
     */
    static <E extends StufElement, T> Rest van(E bron, T zonderRest, Function<T, E> terug) {
        return Rest.uitgesteld(() -> {
            List<Rest.Element> gevonden = new ArrayList<>();
            vergelijk("", bron, terug.apply(zonderRest), gevonden);
            return gevonden;
        });
    }

    /** As {@link #van}, for one side of a change, whose relations are mutations. */
    static <E extends StufElement, T> Rest vanGegevens(E bron, T zonderRest, Function<T, E> terug) {
        return new Rest(van(bron, zonderRest, terug).elementen().stream()
                .filter(element -> element.pad().contains("/") || !isRelatie(bron, element.pad()))
                .toList());
    }

    private static boolean isRelatie(StufElement bron, String naam) {
        Schemaveld veld = Schemaveld.van(bron.getClass(), naam);
        return veld != null && veld.isLijst() && !veld.naam().equals(Schemaveld.ONBEKEND);
    }

    /** Puts the rest back where the record itself says nothing. */
    static <E extends StufElement> E zet(E doel, Rest rest, Merk merk) {
        if (!rest.isLeeg()) {
            new Terugzetting(merk).zet(doel, rest);
        }
        return doel;
    }

    private static void vergelijk(String pad, StufElement bron, StufElement model, List<Rest.Element> gevonden) {
        Attributen.vergelijk(pad, bron, model, gevonden);
        for (Schemaveld veld : Schemaveld.van(bron.getClass())) {
            String hier = pad.isEmpty() ? veld.naam() : pad + "/" + veld.naam();
            if (veld.isLijst()) {
                lijst(hier, veld, bron, model, gevonden);
            } else {
                enkel(hier, veld, bron, model, gevonden);
            }
        }
    }

    /** Of a list that the model knows: what it left out, and what it left out of its items. */
    private static void lijst(
            String pad, Schemaveld veld, StufElement bron, StufElement model, List<Rest.Element> gevonden) {
        List<?> gekend = veld.lijst(model);
        if (gekend.isEmpty()) {
            veld.lijst(bron).stream()
                    .filter(waarde -> !(waarde instanceof StufElement element) || zegtIets(element))
                    .forEach(waarde -> gevonden.add(new Rest.Element(pad, veld.tekst(waarde))));
            return;
        }
        boolean zelfKlaar = MET_EIGEN_REST.contains(veld.naam());
        int gehad = 0;
        for (Lijstparen.Paar paar : Lijstparen.van(veld.lijst(bron), gekend)) {
            if (paar.model() == null) {
                if (!paar.bron().isNil() && zegtIets(paar.bron())) {
                    gevonden.add(new Rest.Element(pad + "[" + paar.plaats() + "]", veld.tekst(paar.bron())));
                }
            } else if (!zelfKlaar) {
                item(pad, gekend, gehad, paar, gevonden);
            }
            gehad += paar.model() == null ? 0 : 1;
        }
    }

    private static void item(
            String pad, List<?> gekend, int plaats, Lijstparen.Paar paar, List<Rest.Element> gevonden) {
        List<Rest.Element> binnenin = new ArrayList<>();
        vergelijk("", paar.bron(), Objects.requireNonNull(paar.model()), binnenin);
        if (!binnenin.isEmpty()) {
            String hier = pad + "[" + Lijstparen.sleutels(gekend).get(plaats) + "]/";
            binnenin.forEach(element -> gevonden.add(new Rest.Element(hier + element.pad(), element.xml())));
        }
    }

    private static void enkel(
            String pad, Schemaveld veld, StufElement bron, StufElement model, List<Rest.Element> gevonden) {
        StufElement gegeven = veld.waarde(bron);
        StufElement gekend = veld.waarde(model);
        if (gegeven == null || gegeven instanceof Inhoud || !zegtIets(gegeven)) {
            return;
        }
        boolean nietsGekend =
                gekend == null || gekend.isNil() && (!gegeven.isNil() || heeftAndereReden(gegeven, gekend));
        if (nietsGekend || isMetagegeven(gegeven) && !zelfde(gegeven, gekend)) {
            gevonden.add(new Rest.Element(pad, veld.tekst(gegeven)));
        } else if (!gegeven.isNil() && gegeven.getClass() == gekend.getClass()) {
            vergelijk(pad, gegeven, gekend, gevonden);
        }
    }

    private static boolean heeftAndereReden(StufElement gegeven, StufElement gekend) {
        return gegeven.getNoValue() != null && !gegeven.getNoValue().equals(gekend.getNoValue());
    }

    /** The model never vouches for data, so what a sender said about them goes before what the model makes of it. */
    private static boolean isMetagegeven(StufElement element) {
        return element instanceof Waarde waarde && waarde.getMetagegeven() != null;
    }

    private static boolean zelfde(StufElement een, StufElement ander) {
        return een instanceof Waarde w
                && ander instanceof Waarde v
                && String.valueOf(w.getValue())
                        .strip()
                        .equals(String.valueOf(v.getValue()).strip());
    }

    /** An empty element without xsi:nil says nothing (StUF 03.01). */
    private static boolean zegtIets(StufElement element) {
        if (element.isNil()) {
            return true;
        }
        if (element instanceof Waarde waarde) {
            String tekst = waarde.getValue();
            return tekst != null && !tekst.isBlank();
        }
        return Schemaveld.van(element.getClass()).stream().anyMatch(veld -> {
            StufElement waarde = veld.isLijst() ? null : veld.waarde(element);
            return veld.isLijst() ? !veld.lijst(element).isEmpty() : waarde != null && zegtIets(waarde);
        });
    }
}
