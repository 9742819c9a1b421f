package nl.zaakregie.stuf.xml;

import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/** A schema on the class path in the form that the JDK asks for; only name and bytes mean something. */
final class Schemabestand implements LSInput {

    private final String naam;
    private final InputStream inhoud;

    Schemabestand(String naam, InputStream inhoud) {
        this.naam = naam;
        this.inhoud = inhoud;
    }

    @Override
    public String getSystemId() {
        return naam;
    }

    @Override
    public InputStream getByteStream() {
        return inhoud;
    }

    @Override
    public @Nullable Reader getCharacterStream() {
        return null;
    }

    @Override
    public @Nullable String getStringData() {
        return null;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getBaseURI() {
        return null;
    }

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCharacterStream(Reader lezer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setByteStream(InputStream invoer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setStringData(String tekst) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setSystemId(String systemId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPublicId(String publicId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setBaseURI(String basis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setEncoding(String codering) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCertifiedText(boolean zeker) {
        throw new UnsupportedOperationException();
    }
}
