using System.Reflection;
using System.Xml.Linq;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>The documentation comments of the libraries, which the compiler writes beside them.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, XElement> Members = Libraries.All
        .SelectMany(library => XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member"))
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Gets the comment of a member; of a property for the methods that get and set it.</summary>
    /// <returns>The comment, or <see langword="null"/> if there is none.</returns>
    public static XElement? Of(MemberInfo member) => Members.GetValueOrDefault(IdOf(member));

    /// <summary>Gets the id by which the compiler names a member.</summary>
    public static string IdOf(MemberInfo member) => member switch
    {
        Type type => $"T:{NameOf(type)}",
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{NameOf(property.DeclaringType!)}.{property.Name}{ParametersOf(property.GetIndexParameters())}",
        MethodBase method when PropertyOf(method) is PropertyInfo property => IdOf(property),
        MethodBase method => $"M:{NameOf(method.DeclaringType!)}.{method.Name.Replace('.', '#')}{ArityOf(method)}{ParametersOf(method.GetParameters())}",
        _ => throw new ArgumentException($"{member} is no member with a comment.", nameof(member)),
    };

    private static PropertyInfo? PropertyOf(MethodBase method) => method.IsSpecialName
        ? method.DeclaringType!.GetProperties(Libraries.Declared).FirstOrDefault(property => property.GetMethod == method || property.SetMethod == method)
        : null;

    private static string ArityOf(MethodBase method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty;

    private static string ParametersOf(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(parameter => NameOf(parameter.ParameterType)))})";

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return $"{NameOf(type.GetElementType()!)}@";
        if (type.IsArray)
            return $"{NameOf(type.GetElementType()!)}[]";
        if (type.IsGenericParameter)
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        string name = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}"
            : name;
    }
}
