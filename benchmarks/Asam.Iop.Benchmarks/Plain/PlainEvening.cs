namespace Asam.Iop.Benchmarks.Plain;

/// <summary>Writes the plan of <see cref="SamplePlans.BuildTitrated"/> down in plain classes.</summary>
internal static class PlainEvening
{
    private static readonly (int Weeks, PlainWeekday[] Days)[] Steps =
    [
        (4, [PlainWeekday.Monday, PlainWeekday.Tuesday, PlainWeekday.Wednesday, PlainWeekday.Thursday, PlainWeekday.Friday]),
        (4, [PlainWeekday.Monday, PlainWeekday.Tuesday, PlainWeekday.Thursday, PlainWeekday.Friday]),
        (4, [PlainWeekday.Monday, PlainWeekday.Wednesday, PlainWeekday.Friday]),
    ];

    public static PlainPlan Build()
    {
        PlainPlan plan = new() { Id = "evening-12", Modality = PlainModality.InPerson };
        foreach ((int weeks, PlainWeekday[] weekdays) in Steps)
        {
            List<PlainDay> days = [];
            foreach (PlainWeekday weekday in weekdays)
                days.Add(new() { Day = weekday, Sessions = { Evening() } });
            AddIndividual(days);
            plan.Phases.Add(new() { Level = "2.1", Weeks = weeks, Days = days });
        }

        return plan;
    }

    private static PlainSession Evening() => new()
    {
        Start = "17:30",
        Blocks =
        {
            new() { Service = PlainService.Group, GroupType = PlainGroupType.Process, Minutes = 90, Size = 10 },
            new() { Service = PlainService.Group, GroupType = PlainGroupType.RelapsePrevention, Minutes = 90, Size = 10 },
        },
    };

    private static void AddIndividual(List<PlainDay> days)
    {
        PlainSession individual = new() { Blocks = { new() { Service = PlainService.Individual, Minutes = 60 } } };
        for (int i = 0; i < days.Count; i++)
        {
            if (days[i].Day == PlainWeekday.Wednesday)
            {
                days[i].Sessions.Add(individual);
                return;
            }

            if (days[i].Day > PlainWeekday.Wednesday)
            {
                days.Insert(i, new() { Day = PlainWeekday.Wednesday, Sessions = { individual } });
                return;
            }
        }
    }
}
