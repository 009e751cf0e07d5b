using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Asam.Iop.Json;
using Asam.Iop.Policies;

namespace Asam.Iop.Testing.Tests.Schema;

/// <summary>
/// The schema file of cases as the schemas of plans and policies and the codes of reports make it: where one of them changes, the test that
/// compares the two fails until the file is written anew.
/// </summary>
internal static class CaseSchemaText
{
    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Generate()
    {
        JsonObject definitions = [];
        Define(definitions, "plan", PlanDocument.Schema);
        Define(definitions, "policy", PolicyDocument.Schema);
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Case of a policy",
            ["description"] = "A plan, a policy, and what the policy must say of the plan.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("plan", "policy"),
            ["anyOf"] = new JsonArray(Required("verdict"), Required("outcomes")),
            ["properties"] = new JsonObject
            {
                ["$schema"] = Text(),
                ["format"] = new JsonObject { ["const"] = 1 },
                ["name"] = Text(Iop.Text.MaxLength),
                ["plan"] = NameOr("plan"),
                ["policy"] = NameOr("policy"),
                ["date"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
                ["verdict"] = Codes(PolicyCodes.Verdicts.Codes),
                ["outcomes"] = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Outcome() },
            },
            ["definitions"] = definitions,
        };
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Outcome() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("rule", "outcome"),
        ["properties"] = new JsonObject { ["rule"] = Text(Iop.Text.MaxLength), ["outcome"] = Codes(PolicyCodes.Results.Codes) },
    };

    private static JsonObject Required(string property) => new() { ["required"] = new JsonArray(property) };

    private static JsonObject Text(int? maxLength = null) => maxLength is int most
        ? new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = most }
        : new() { ["type"] = "string" };

    private static JsonObject Codes(IReadOnlyList<string> codes) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]) };

    private static JsonObject NameOr(string definition) => new()
    {
        ["anyOf"] = new JsonArray(Text(Iop.Text.MaxAddressLength), new JsonObject { ["$ref"] = $"#/definitions/{definition}" }),
    };

    /// <summary>Takes a schema and what it defines in under names that begin with its own.</summary>
    private static void Define(JsonObject definitions, string name, string text)
    {
        JsonObject schema = JsonNode.Parse(text.Replace("#/definitions/", $"#/definitions/{name}-", StringComparison.Ordinal))!.AsObject();
        JsonObject own = schema["definitions"]!.AsObject();
        schema.Remove("definitions");
        schema.Remove("$schema");
        definitions[name] = schema;
        foreach (KeyValuePair<string, JsonNode?> definition in own)
            definitions[$"{name}-{definition.Key}"] = definition.Value!.DeepClone();
    }
}
