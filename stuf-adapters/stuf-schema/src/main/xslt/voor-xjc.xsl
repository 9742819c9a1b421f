<?xml version="1.0" encoding="UTF-8"?>
<!--
  Makes the copy of our schemas that XJC reads. JAXB can hold more than an XSD may say:
  - nil is an attribute of every element (StufElement), so that value, nil with reason and absent stay different;
    XJC would turn nillable into JAXBElement wrappers, and in lists into nulls without attributes;
  - the StUF attributes stand once, in StufElement;
  - all simple values are one class; their facets only matter for validation;
  - each sequence ends in a wildcard, so unknown children survive. XSD 1.0 forbids that after optional elements.
-->
<xsl:stylesheet version="1.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="xs:element/@nillable"/>
  <xsl:template match="xs:complexType//xs:attribute[@ref]"/>
  <xsl:template match="xs:complexType//xs:attributeGroup"/>
  <xsl:template match="xs:complexType//xs:anyAttribute"/>
  <xsl:template match="xs:attributeGroup[@name]"/>
  <xsl:template match="xs:complexType[starts-with(@name, 'Waarde-')]"/>

  <xsl:template match="xs:element/@type[starts-with(., 'StUF:Waarde-')]">
    <xsl:attribute name="type">StUF:Waarde</xsl:attribute>
  </xsl:template>

  <xsl:template match="xs:complexType/xs:sequence[not(xs:any)]">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
      <xs:any namespace="##other" processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
