package nl.zaakregie.runtime.plugin;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals around the set of installed plugins. */
enum PluginFout implements Foutcode {
    START_GEWEIGERD(1, "Zaakregie start niet: er klopt iets niet met de plugins of de modellen.");

    private final int nummer;
    private final String tekst;

    PluginFout(int nummer, String tekst) {
        this.nummer = nummer;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-PLUGIN-%04d".formatted(nummer);
    }

    @Override
    public Foutsoort soort() {
        return Foutsoort.TECHNISCH;
    }

    @Override
    public String tekst() {
        return tekst;
    }
}
