package cn.disclosuredesk.desk.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** One text column for {@link AgencyScope}: it is read whole and never searched. */
@Converter
class AgencyScopeColumn implements AttributeConverter<AgencyScope, String> {

    @Override
    public String convertToDatabaseColumn(AgencyScope scope) {
        return scope.text();
    }

    @Override
    public AgencyScope convertToEntityAttribute(String text) {
        return AgencyScope.parse(text);
    }
}
