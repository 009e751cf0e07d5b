using System.Reflection;

namespace Asam.Iop.Tests.Architecture;

/// <summary>Finds every type that a compiled type knows: by base, interfaces, members, attributes, and the code of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlySet<Type> Of(Type type)
    {
        HashSet<Type> known = [];
        IEnumerable<MethodBase> methods = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));
        IEnumerable<Type?> direct =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetGenericArguments().Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints()),
            .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
            .. type.GetFields(All).Select(field => field.FieldType),
            .. methods.SelectMany(OfSignature),
            .. methods.SelectMany(OfCode),
        ];
        foreach (Type? each in direct)
            Add(known, each);
        foreach (Type nested in type.GetNestedTypes(All))
            known.UnionWith(Of(nested));
        return known;
    }

    /// <summary>Adds a type with its elements and generic arguments.</summary>
    private static void Add(HashSet<Type> known, Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(known, type.GetElementType());
            return;
        }

        foreach (Type argument in type.GetGenericArguments())
            Add(known, argument);
        known.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }

    private static IEnumerable<Type> OfSignature(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType)
        .Concat(method is MethodInfo { ReturnType: Type result } ? [result] : [])
        .Concat(method.IsGenericMethodDefinition ? method.GetGenericArguments().SelectMany(each => each.GetGenericParameterConstraints()) : []);

    private static IEnumerable<Type?> OfCode(MethodBase method)
    {
        if (method.GetMethodBody() is not MethodBody body)
            return [];
        return
        [
            .. body.LocalVariables.Select(local => local.LocalType),
            .. body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType),
            .. Instruction.Of(body).Where(each => each.HasToken).SelectMany(each => OfToken(method, each.Token)),
        ];
    }

    private static IEnumerable<Type?> OfToken(MethodBase method, int token)
    {
        Type[]? ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodBase called => [called.DeclaringType, .. OfSignature(called), .. called.IsGenericMethod ? called.GetGenericArguments() : []],
            _ => [],
        };
    }
}
