namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>The handlers of one state by trigger, in the order of configuration. Few triggers are searched one by one, many by an index.</summary>
internal struct HandlerTable<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private const int SearchedOneByOne = 8;

    private Handler<TState, TTrigger>? _last;
    private int _triggers;
    private Dictionary<TTrigger, Handler<TState, TTrigger>>? _index;

    /// <summary>The first handler of the trigger configured first; its <c>NextTrigger</c> leads to the others.</summary>
    public Handler<TState, TTrigger>? First { get; private set; }

    /// <summary>The handlers by trigger.</summary>
    public readonly IEnumerable<Handler<TState, TTrigger>> All => From(First);

    public void Add(Handler<TState, TTrigger> handler)
    {
        if (Find(handler.Trigger) is { } known)
        {
            while (known.NextOfTrigger is not null)
                known = known.NextOfTrigger;
            known.NextOfTrigger = handler;
            return;
        }

        if (_last is null)
            First = handler;
        else
            _last.NextTrigger = handler;
        _last = handler;
        _triggers++;
        _index?.Add(handler.Trigger, handler);
    }

    /// <summary>The first handler of a trigger, or null.</summary>
    public Handler<TState, TTrigger>? Find(TTrigger trigger)
    {
        if (_triggers > SearchedOneByOne)
            return (_index ??= Index()).GetValueOrDefault(trigger);

        for (var each = First; each is not null; each = each.NextTrigger)
        {
            if (EqualityComparer<TTrigger>.Default.Equals(each.Trigger, trigger))
                return each;
        }

        return null;
    }

    private static IEnumerable<Handler<TState, TTrigger>> From(Handler<TState, TTrigger>? start)
    {
        for (var first = start; first is not null; first = first.NextTrigger)
        {
            for (var each = first; each is not null; each = each.NextOfTrigger)
                yield return each;
        }
    }

    private readonly Dictionary<TTrigger, Handler<TState, TTrigger>> Index()
    {
        var index = new Dictionary<TTrigger, Handler<TState, TTrigger>>(_triggers);
        for (var each = First; each is not null; each = each.NextTrigger)
            index.Add(each.Trigger, each);
        return index;
    }
}
