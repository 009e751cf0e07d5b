using Asam.Iop.Scheduling;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>A week as it is put together, session by session. What does not fit into it makes it no week.</summary>
internal sealed class WeekDraft
{
    private readonly Scene _scene;
    private readonly Frame _frame;
    private readonly List<Session>[] _sessions;
    private bool _isBroken;

    public WeekDraft(Scene scene, Frame frame)
    {
        _scene = scene;
        _frame = frame;
        _sessions = [.. frame.Days.Select(_ => new List<Session>())];
    }

    /// <summary>Gets the countable minutes.</summary>
    public int Countable => Enumerable.Range(0, _sessions.Length).SelectMany(CountableBlocks).Sum(block => block.Duration.TotalMinutes);

    public IEnumerable<ServiceBlock> CountableBlocks(int day) => _sessions[day]
        .SelectMany(session => session.Blocks)
        .Where(block => _scene.Counted.Contains(block.Service, block.GroupType));

    /// <summary>Puts a session on a day.</summary>
    public WeekDraft Put(int day, params ServiceBlock?[] blocks)
    {
        if (blocks.Length == 0)
            return this;
        ServiceBlock[] known = [.. blocks.OfType<ServiceBlock>()];
        _isBroken |= known.Length < blocks.Length;
        if (!_isBroken && Session.TryCreate(known, start: null, id: null, out Session? session, out _))
            _sessions[day].Add(session);
        else
            _isBroken = true;
        return this;
    }

    /// <summary>Puts blocks on a day, in as few sessions as can hold them.</summary>
    public WeekDraft PutAll(int day, ServiceBlock[] blocks)
    {
        for (int first = 0; first < blocks.Length; first += Session.MaxBlocks)
            Put(day, [.. blocks.Skip(first).Take(Session.MaxBlocks)]);
        return this;
    }

    /// <summary>Puts what other rules ask for on one day after another.</summary>
    public WeekDraft PutNeeds()
    {
        int place = 0;
        foreach (Need need in _frame.Needs)
        {
            for (int time = 0; time < need.Times; time++)
            {
                if (!need.IsOfEveryDay)
                    Put(place++ % _sessions.Length, _scene.Blocks.Sized(need.Block));
                for (int day = 0; need.IsOfEveryDay && day < _sessions.Length; day++)
                    Put(day, _scene.Blocks.Sized(need.Block));
            }
        }

        return this;
    }

    /// <summary>Fills the week up to so many countable minutes: with usual sessions as long as they fit, then with what is left.</summary>
    public WeekDraft FillTo(int minutes, bool withSessions = true)
    {
        int rest = minutes - Countable;
        _isBroken |= rest < 0;
        for (int day = 0; withSessions && day < _sessions.Length && rest >= _frame.SessionMinutes && !_isBroken; day++)
        {
            Put(day, _scene.Blocks.Main(_frame.SessionMinutes));
            rest -= _frame.SessionMinutes;
        }

        return rest > 0 && !_isBroken ? Spread(rest) : this;
    }

    /// <summary>Gets the minutes that a day still has.</summary>
    public int Room(int day) => SessionDuration.MaxMinutes - _sessions[day].Sum(session => session.Length.TotalMinutes);

    public WeeklySchedule? Build()
    {
        List<ServiceDay> days = [];
        for (int i = 0; i < _sessions.Length; i++)
        {
            if (_sessions[i].Count == 0)
                continue;
            if (!ServiceDay.TryCreate(_frame.Days[i], _sessions[i], out ServiceDay? day, out _))
                return null;
            days.Add(day);
        }

        return _isBroken ? null : WeeklySchedule.Create(days);
    }

    /// <summary>Spreads minutes evenly over the days without a session; where they do not fit there, over all days.</summary>
    private WeekDraft Spread(int minutes)
    {
        int[] empty = [.. Enumerable.Range(0, _sessions.Length).Where(day => _sessions[day].Count == 0)];
        int[] days = [.. Enumerable.Range(0, _sessions.Length)];
        days = empty.Sum(Room) >= minutes && empty.Length > 0 ? empty : days;
        int left = days.Length;
        foreach (int day in days.OrderBy(Room))
        {
            int share = Math.Min(Room(day), (minutes + left - 1) / left);
            if (share > 0)
                Put(day, _scene.Blocks.Filler(share));
            minutes -= share;
            left--;
        }

        _isBroken |= minutes > 0;
        return this;
    }
}
