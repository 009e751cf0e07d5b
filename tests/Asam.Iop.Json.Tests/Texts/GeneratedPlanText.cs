using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Asam.Iop.Json.Tests.Texts;

/// <summary>
/// A document that is right by construction: properties in any order, numbers spelled in any way, white space anywhere, and whatever else
/// a document may have. It is written as text and knows nothing of the library's types or writer.
/// </summary>
public sealed record GeneratedPlanText(string Json)
{
    public override string ToString() => Json;
}

/// <summary>The arbitrary of documents. It does not shrink: a failing document is cut down by hand.</summary>
public static class GeneratedPlanTexts
{
    public static Arbitrary<GeneratedPlanText> Texts() =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new GeneratedPlanText(new PlanTextBuilder(new Random(seed)).Plan())).ToArbitrary();
}

internal sealed class PlanTextBuilder(Random random)
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Services =
    [
        "individual", "family", "medication", "case-management", "assessment", "drug-test", "peer-support", "mutual-help", "break", "meal",
        "unspecified",
    ];

    private static readonly string[] GroupTypes =
    [
        "psychotherapy", "discussion", "didactic", "educational", "process", "relapse-prevention", "experiential", "art", "music",
        "recreation", "adventure", "skills", "early-recovery-skills", "social-support", "family-education", "multi-family",
    ];

    private static readonly Dictionary<string, string[]> Levels = new()
    {
        ["second"] = ["2.1", "II.1", "II.5", "0.5", "1", "3.7", "IV-D"],
        ["third"] = ["2.1", "II.1", "2.5", "1", "OTP", "OTS", "3.7-WM"],
        ["fourth"] = ["2.1", "II.1", "1.0", "RR", "4", "4.0", "3.7"],
    };

    private int _ids;

    public string Plan()
    {
        string edition = Pick(["second", "third", "fourth"]);
        int phases = random.Next(1, 4);
        List<string> properties = ["\"id\":" + Text(100, isId: true)];
        properties.Add("\"phases\":" + Array(phases, index => Phase(edition, isLast: index == phases - 1)));
        if (edition != "third" || Chance(4))
            properties.Add($"\"edition\":{Quote(edition)}");
        Maybe(properties, "$schema", () => Text(500, isId: false));
        Maybe(properties, "format", () => Number(1));
        Maybe(properties, "title", () => Text(200, isId: false));
        Maybe(properties, "source", () => Text(2000, isId: false));
        Maybe(properties, "population", () => Quote(Pick(["adult", "adolescent"])));
        Maybe(properties, "age", () => Number(random.Next(0, 151)));
        Maybe(properties, "condition", () => Quote(Pick(["substance-use-disorder", "co-occurring", "mental-health"])));
        Maybe(properties, "living", () => Quote(Pick(["home", "sober-living", "other-supportive-housing"])));
        Maybe(properties, "modality", () => Quote(Pick(["in-person", "virtual", "audio-only", "hybrid"])));
        return Space() + Object(properties) + Space();
    }

    private string Phase(string edition, bool isLast)
    {
        List<string> properties = ["\"level\":" + Quote(Pick(Levels[edition]))];
        if (!isLast || Chance(2))
            properties.Add("\"weeks\":" + Number(Chance(5) ? 520 : random.Next(1, 30)));
        properties.Add(Chance(3)
            ? "\"alternating\":" + Array(random.Next(2, 13), _ => Object(["\"days\":" + Days()]))
            : "\"days\":" + Days());
        return Object(properties);
    }

    private string Days()
    {
        string[] weekdays = [.. Weekdays];
        random.Shuffle(weekdays);
        return Array(random.Next(0, 8), index =>
        {
            List<string> properties = ["\"sessions\":" + Sessions()];
            if (!Chance(4))
                properties.Add($"\"day\":{Quote(weekdays[index])}");
            return Object(properties);
        });
    }

    // Sessions follow one another through the day, so that they neither overlap nor pass midnight.
    private string Sessions()
    {
        int minute = 0;
        List<string> sessions = [];
        do
        {
            int start = random.Next(minute, Math.Min(minute + 300, 1439) + 1);
            minute = start;
            string blocks = Blocks(ref minute);
            List<string> properties = [blocks];
            if (Chance(2))
                properties.Add(string.Create(CultureInfo.InvariantCulture, $"\"start\":\"{start / 60:00}:{start % 60:00}\""));
            Maybe(properties, "id", () => Quote("s" + _ids++.ToString(CultureInfo.InvariantCulture)));
            sessions.Add(Object(properties));
        }
        while (minute < 1440 && sessions.Count < 24 && Chance(2));
        return Array(sessions.Count, index => sessions[index]);
    }

    private string Blocks(ref int minute)
    {
        List<string> blocks = [];
        do
        {
            int minutes = Chance(20) ? 1440 - minute : random.Next(1, Math.Min(180, 1440 - minute) + 1);
            minute += minutes;
            blocks.Add(Block(minutes));
        }
        while (minute < 1440 && blocks.Count < 48 && Chance(2));
        return "\"blocks\":" + Array(blocks.Count, index => blocks[index]);
    }

    private string Block(int minutes)
    {
        List<string> properties = ["\"minutes\":" + Number(minutes)];
        Maybe(properties, "modality", () => Quote(Pick(["in-person", "virtual", "audio-only"])));
        if (Chance(2))
        {
            properties.Add("\"service\":" + Quote(Pick(Services)));
            return Object(properties);
        }

        properties.Add("\"service\":" + Quote("group"));
        Maybe(properties, "size", () => Number(random.Next(1, 1001)));
        if (Chance(6))
            properties.AddRange(["\"groupType\":\"other\"", "\"name\":" + Text(200, isId: false)]);
        else
            Maybe(properties, "groupType", () => Quote(Pick(GroupTypes)));
        return Object(properties);
    }

    private string Number(int value)
    {
        string digits = value.ToString(CultureInfo.InvariantCulture);
        return random.Next(8) switch
        {
            0 => digits + ".0",
            1 => digits + "." + new string('0', random.Next(1, 40)),
            2 when value > 0 => digits + "0e-1",
            3 when value > 0 => digits + "00.00E-002",
            4 => digits + "e0",
            5 when value % 10 == 0 && value > 0 => digits[..^1] + "e+1",
            6 => "0.00" + digits + "e" + (digits.Length + 2).ToString(CultureInfo.InvariantCulture),
            7 when value == 0 => "-0",
            _ => digits,
        };
    }

    private string Text(int maxLength, bool isId)
    {
        string[] characters = isId
            ? ["a", "Z", " ", "é", "漢", "\\u0041", "\\\"", "\\\\", "\\/", "/", "'", "<"]
            : ["a", " ", "é", "漢", "😀", "\\ud83d\\ude00", "\\n", "\\u0000", "\\t", "\\\"", "\\u2028", "&"];
        int length = Chance(10) ? maxLength / 2 : random.Next(1, 12);
        StringBuilder text = new("\"");
        for (int i = 0; i < length; i++)
            text.Append(Pick(characters));
        return text.Append('"').ToString();
    }

    private string Object(List<string> properties)
    {
        string[] shuffled = [.. properties];
        random.Shuffle(shuffled);
        return $"{{{Space()}{string.Join($"{Space()},{Space()}", shuffled)}{Space()}}}";
    }

    private string Array(int count, Func<int, string> item) =>
        $"[{Space()}{string.Join($"{Space()},{Space()}", Enumerable.Range(0, count).Select(item))}{Space()}]";

    private void Maybe(List<string> properties, string name, Func<string> value)
    {
        if (Chance(3))
            properties.Add($"\"{name}\"{Space()}:{Space()}{value()}");
    }

    private string Space() => random.Next(12) switch
    {
        0 => " ",
        1 => "\n",
        2 => "\r\n\t",
        _ => string.Empty,
    };

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];

    private static string Quote(string text) => $"\"{text}\"";
}
