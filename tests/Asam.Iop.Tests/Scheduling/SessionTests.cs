using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Contracts;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Scheduling;

public sealed class SessionTests
{
    [Fact]
    public void It_is_written_down_block_after_block()
    {
        Session session = Session.StartingAt(17, 30)
            .Group(GroupType.Process, 90, size: 10)
            .Break(15)
            .Individual(60, Modality.Virtual)
            .Family(45)
            .Then(Service.DrugTest, 5);

        Assert.Equal(new LocalTime(17, 30), session.Start);
        Assert.Equal(
            [
                ServiceBlock.Group(GroupType.Process, 90).WithSize(10),
                ServiceBlock.Of(Service.Break, 15),
                ServiceBlock.Of(Service.Individual, 60).WithModality(Modality.Virtual),
                ServiceBlock.Of(Service.Family, 45),
                ServiceBlock.Of(Service.DrugTest, 5),
            ],
            session.Blocks);
        Assert.Equal("17:30 process 1 h 30 min (10 people) + break 15 min + individual 1 h (virtual) + family 45 min + drug-test 5 min", session.ToString());
    }

    [Law]
    public void Its_length_is_that_of_all_blocks(Session session) =>
        Assert.Equal(session.Blocks.Sum(block => block.Duration.TotalMinutes), session.Length.TotalMinutes);

    [Law]
    public void Writing_down_is_making(Session session)
    {
        ISessionPart part = session.Start is LocalTime start ? Session.StartingAt(start.Hour, start.Minute) : Session.AnyTime;
        foreach (ServiceBlock block in session.Blocks)
            part = part.Add(block);

        Assert.Equal(session, ((Session)part).WithId(session.Id));
    }

    [Fact]
    public void It_has_1_to_48_blocks()
    {
        Assert.Equal(48, Session.Create(Enumerable.Repeat(ServiceBlock.Of(Service.Group, 30), 48)).Blocks.Count);
        Refusal.IsIllFormed(() => Session.Create([]), "blocks", "A session has 0 blocks; allowed are 1 to 48.");
        Refusal.IsIllFormed(
            () => Session.Create(Enumerable.Repeat(ServiceBlock.Of(Service.Group, 1), 49)), "blocks", "A session has 49 blocks; allowed are 1 to 48.");
    }

    [Fact]
    public void It_lasts_a_day_at_most()
    {
        Assert.Equal(SessionDuration.MaxValue, Example.Session(1439).Then(Service.Break, 1).Length);
        Refusal.IsIllFormed(
            () => Example.Session(1440).Break(1), "blocks", "The blocks of a session are 1441 minutes; allowed are at most 1440.");
    }

    [Fact]
    public void It_ends_by_midnight()
    {
        Assert.Equal(new LocalTime(22, 30), Example.Session(90).WithStart(new LocalTime(22, 30)).Start);
        Refusal.IsIllFormed(
            () => Example.Session(90).WithStart(new LocalTime(22, 31)),
            "start",
            "A session of 1 h 30 min from 22:31 passes midnight; it may start at 22:30 at the latest.");
    }

    [Fact]
    public void It_starts_at_a_whole_minute() => Refusal.IsIllFormed(
        () => Example.Session(90).WithStart(new LocalTime(9, 0, 1)), "start", "A session starts at a whole minute.");

    [Fact]
    public void Its_start_is_a_time_of_day()
    {
        Refusal.IsOutOfBounds(() => Session.StartingAt(24), "hour", 24, "hour is 24; allowed is 0 to 23.");
        Refusal.IsOutOfBounds(() => Session.StartingAt(-1), "hour", -1, "hour is -1; allowed is 0 to 23.");
        Refusal.IsOutOfBounds(() => Session.StartingAt(9, 60), "minute", 60, "minute is 60; allowed is 0 to 59.");
    }

    [Fact]
    public void Its_id_is_a_text_without_control_characters()
    {
        Assert.Equal(new string('a', 100), Example.Session(1).WithId(new string('a', 100)).Id);
        Refusal.IsIllFormed(() => Example.Session(1).WithId(string.Empty), "id", "The id is empty.");
        Refusal.IsIllFormed(
            () => Example.Session(1).WithId(new string('a', 101)), "id", "The id has 101 characters; allowed are at most 100.");
        Refusal.IsIllFormed(
            () => Example.Session(1).WithId("a\n"), "id", "The id has a control character; allowed is any other text.");
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>("blocks", () => Session.Create(null!));
        Assert.Throws<ArgumentNullException>("blocks", () => Session.Create([null!]));
        Assert.Throws<ArgumentNullException>("block", () => Session.AnyTime.Add(null!));
    }

    [Fact]
    public void It_does_not_change_with_the_list_that_it_was_made_of()
    {
        List<ServiceBlock> blocks = [ServiceBlock.Of(Service.Group, 60)];
        Session session = Session.Create(blocks);

        blocks.Add(ServiceBlock.Of(Service.Group, 60));

        Assert.Single(session.Blocks);
        Assert.Throws<NotSupportedException>(() => ((IList<ServiceBlock>)session.Blocks).Add(blocks[0]));
    }
}
