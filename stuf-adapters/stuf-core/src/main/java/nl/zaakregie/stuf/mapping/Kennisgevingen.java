package nl.zaakregie.stuf.mapping;

import java.util.List;
import java.util.Set;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ParametersKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import org.jspecify.annotations.Nullable;

/** What all kennisgevingen share: parameters, and the checks that the schema leaves to the receiver. */
final class Kennisgevingen {

    /** W, and the two kinds of correction: they too have an old and a new object. */
    static final Set<String> WIJZIGING = Set.of("W", "C", "F");

    static final Set<String> TOEVOEGING = Set.of("T");

    private Kennisgevingen() {}

    static ZakKennisgeving zaak(Stuurgegevens kop, String mutatiesoort) {
        ZakKennisgeving doel = new ZakKennisgeving();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.setParameters(parameters(mutatiesoort));
        return doel;
    }

    static EdcKennisgeving document(Stuurgegevens kop, String mutatiesoort) {
        EdcKennisgeving doel = new EdcKennisgeving();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.setParameters(parameters(mutatiesoort));
        return doel;
    }

    /** The sender of a kennisgeving is the source, so the receiver must take it over. */
    private static ParametersKennisgeving parameters(String mutatiesoort) {
        ParametersKennisgeving doel = new ParametersKennisgeving();
        doel.setMutatiesoort(Waarde.van(mutatiesoort));
        doel.setIndicatorOvername(Waarde.van("V"));
        return doel;
    }

    static void keurMutatiesoort(@Nullable ParametersKennisgeving parameters, Set<String> toegestaan) {
        String soort = parameters == null ? null : Waarden.tekst(parameters.getMutatiesoort());
        if (soort == null) {
            throw new StufFout(StufFoutcode.STUF055, "parameters/mutatiesoort ontbreekt");
        }
        if (!toegestaan.contains(soort.strip())) {
            throw new StufFout(StufFoutcode.STUF058, "parameters/mutatiesoort past niet bij deze dienst");
        }
    }

    /** The new object: the only one, or the last of two. */
    static <E extends StufElement> E nieuw(List<E> objecten, String entiteittype) {
        if (objecten.isEmpty() || objecten.size() > 2) {
            throw new StufFout(StufFoutcode.STUF055, "object komt niet een- of tweemaal voor");
        }
        objecten.forEach(object -> keurEntiteittype(object, entiteittype));
        return objecten.get(objecten.size() - 1);
    }

    static void keurEntiteittype(StufElement object, String entiteittype) {
        String gegeven = object.getEntiteit();
        if (gegeven != null && !gegeven.equals(entiteittype)) {
            throw new StufFout(StufFoutcode.STUF031, "object heeft niet entiteittype " + entiteittype);
        }
    }

    static void keurGelijk(String oud, String nieuw) {
        if (!oud.equals(nieuw)) {
            throw new StufFout(StufFoutcode.STUF058, "de identificatie verschilt in het oude en het nieuwe object");
        }
    }
}
