using System.Reflection;
using System.Xml.Linq;

namespace Asam.Iop.Contracts.Tests.Contracts;

/// <summary>Whatever a user can see has a comment, and that tells every error.</summary>
public sealed class DocumentationTests
{
    /// <summary>A guard, or the method that does the work of several overloads, and what that calls.</summary>
    private const int CallsDeep = 2;

    /// <summary>Errors that the code names but no caller can come to, each with the reason.</summary>
    private static readonly Dictionary<string, string> Unreachable = new()
    {
        ["Limit.ToString"] = "Rules make limits, of units that have a text form.",
        ["Observation.ToString"] = "Rules make observations, of units that have a text form.",
        ["Rule.TitrationOfDays"] = "The kind has no parameter that could be wrong.",
        ["Rule.TitrationOfHours"] = "The parameter is one of the kind's choices.",
        ["RuleOutcome.get_Reason"] = "It is asked only for reasons that have a sentence.",
        ["PlanDescription.WithTitle"] = "Null takes the title away, and is no text that could be refused.",
        ["PlanDescription.WithSource"] = "Null takes the source away, and is no text that could be refused.",
        ["PolicyLookup.ToString"] = "The catalog gives each lookup an id.",
        ["PlanCode.Of"] = "Changes are a closed set, and each kind has its code.",
    };

    public static TheoryData<Type> PublicTypes => [.. Libraries.All.SelectMany(library => library.GetExportedTypes())];

    private static bool IsInherited(XElement comment) => comment.Element("inheritdoc") is not null;

    private static bool Tells(XElement? comment, string element) => comment?.Element(element) is XElement told && told.Value.Length + told.Nodes().Count() > 0;

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Everything_public_has_a_comment(Type type)
    {
        IEnumerable<MemberInfo> members = type.GetMembers(Libraries.Declared).Where(member => member switch
        {
            FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
            PropertyInfo property => property.GetMethod is { IsPublic: true } or { IsFamily: true },
            MethodBase method => (method.IsPublic || method.IsFamily) && (!method.IsSpecialName || method is ConstructorInfo || method.Name.StartsWith("op_", StringComparison.Ordinal)),
            _ => false,
        });

        Assert.All(members.Prepend(type), member =>
        {
            XElement? comment = Documentation.Of(member);
            Assert.True(comment is not null && (IsInherited(comment) || Tells(comment, "summary")), $"{Documentation.IdOf(member)} has no comment.");
        });
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Every_parameter_and_result_has_a_comment(Type type) => Assert.All(Libraries.PublicMethods(type), method =>
    {
        if (Documentation.Of(method) is not XElement comment || IsInherited(comment) || Documentation.IdOf(method)[0] == 'P')
            return;
        Assert.Equal(
            method.GetParameters().Select(parameter => parameter.Name),
            comment.Elements("param").Where(each => each.Nodes().Any()).Select(each => each.Attribute("name")!.Value));
        if (method is MethodInfo { ReturnType: Type result } && result != typeof(void))
            Assert.True(Tells(comment, "returns"), $"{Documentation.IdOf(method)} does not tell what it returns.");
    });

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Every_error_is_told(Type type)
    {
        IEnumerable<string> untold =
            from method in Libraries.PublicMethods(type)
            where Documentation.Of(method) is XElement comment && !IsInherited(comment)
            let told = Documentation.Of(method)!.Elements("exception").Select(each => each.Attribute("cref")!.Value).ToArray()
            from thrown in ThrownExceptions.Of(method, CallsDeep)
            where !told.Contains(Documentation.IdOf(thrown)) && !Unreachable.ContainsKey($"{type.Name}.{method.Name}")
            select $"{type.Name}.{method.Name} does not tell {thrown.Name}.";

        Assert.True(!untold.Any(), string.Join('\n', untold));
    }
}
