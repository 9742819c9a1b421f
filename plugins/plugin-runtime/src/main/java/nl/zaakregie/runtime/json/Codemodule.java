package nl.zaakregie.runtime.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import nl.zaakregie.api.kern.Code;

/**
 * Over REST the choices of ours are codes in lower case, values and map keys alike; read are those and, of clients from
 * before, the names in capitals. For the web only: what is stored keeps the names of the constants. Touches no type
 * outside our packages.
 */
public final class Codemodule extends Module {

    private static final String PAKKET = "nl.zaakregie.";

    @Override
    public String getModuleName() {
        return "zaakregie-codes";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new Codes());
    }

    private static final class Codes extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass soort, Enum<?>[] keuzes, String[] namen) {
            for (int i = 0; i < keuzes.length && isVanOns(soort); i++) {
                namen[i] = Code.van(keuzes[i]);
            }
            return namen;
        }

        @Override
        public void findEnumAliases(MapperConfig<?> config, AnnotatedClass soort, Enum<?>[] keuzes, String[][] ook) {
            for (int i = 0; i < keuzes.length && isVanOns(soort); i++) {
                ook[i] = new String[] {keuzes[i].name()};
            }
        }

        private static boolean isVanOns(AnnotatedClass soort) {
            return soort.getRawType().getName().startsWith(PAKKET);
        }
    }
}
