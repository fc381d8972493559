package cn.disclosuredesk.desk.http;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names the schemas of the description. The body of every act is a record {@code Body} inside its form; by its simple
 * name alone all of them would become one schema, so a nested type bears the names of those around it too.
 */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : getNameOfClass(outer) + type.getSimpleName();
    }
}
