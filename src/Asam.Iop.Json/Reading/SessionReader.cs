using Asam.Iop.Scheduling;
using NodaTime;

namespace Asam.Iop.Json.Reading;

/// <summary>Reads a session of a service day.</summary>
internal static class SessionReader
{
    /// <summary>The properties, at their places in the shape.</summary>
    private enum Property
    {
        Id,
        Start,
        Blocks,
    }

    private static readonly ObjectShape Shape = new(
        "a session", [PlanProperty.Id, PlanProperty.Start, PlanProperty.Blocks], required: [PlanProperty.Blocks]);

    public static Session? Read(ref DocumentCursor cursor)
    {
        if (!cursor.TryEnterObject(Shape, out ObjectScope scope))
            return null;

        string? id = null;
        LocalTime? start = null;
        List<ServiceBlock>? blocks = null;
        while (cursor.NextProperty(ref scope, out int property))
        {
            switch ((Property)property)
            {
                case Property.Id:
                    id = cursor.ReadId();
                    break;
                case Property.Start:
                    cursor.ReadTime(out start);
                    break;
                case Property.Blocks:
                    blocks = ListReader.Read(ref cursor, "an array of blocks", BlockReader.Read, cursor.Blocks);
                    break;
            }
        }

        if (blocks is null || !cursor.IsClean(scope))
            return null;
        if (!Session.TryCreate(blocks, start, id, out Session? session, out WellFormednessError? error))
            cursor.Report(error, scope);
        return session;
    }
}
