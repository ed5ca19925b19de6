using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>The names of the states of a lifecycle or of a region.</summary>
internal abstract class StateNames
{
    public abstract Type StateType { get; }

    /// <summary>All names as they are written, in the order of the enum.</summary>
    public abstract IReadOnlyList<string> All { get; }

    /// <summary>The present name for a stored one, which may be a former one; null for an unknown one.</summary>
    public abstract string? Present(string stored);

    /// <summary>Whether a state is another one or lies in it.</summary>
    public abstract bool IsIn(string name, string enclosing);
}

/// <summary>The names of the states <typeparamref name="TState"/> with the states that enclose them.</summary>
internal sealed class StateNames<TState> : StateNames
    where TState : struct, Enum
{
    private readonly Dictionary<string, (TState State, string Name)> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<TState, TState> _superstates;

    public StateNames(IReadOnlyDictionary<TState, TState> superstates, IEnumerable<KeyValuePair<string, TState>> former)
    {
        _superstates = superstates.ToDictionary();
        foreach (var state in Enum.GetValues<TState>())
            _byName[NameOf(state)] = (state, NameOf(state));
        All = [.. _byName.Keys];
        foreach (var (name, state) in former)
            _byName.TryAdd(name, (state, NameOf(state)));
    }

    public override Type StateType => typeof(TState);

    public override IReadOnlyList<string> All { get; }

    public static string NameOf(TState state) => Enum.GetName(state) ?? state.ToString();

    public override string? Present(string stored) => _byName.TryGetValue(stored, out var found) ? found.Name : null;

    public override bool IsIn(string name, string enclosing) => TryFind(enclosing, out var state) && IsIn(name, state);

    public bool TryFind(string name, [MaybeNullWhen(false)] out TState state)
    {
        var found = _byName.TryGetValue(name, out var entry);
        state = entry.State;
        return found;
    }

    /// <summary>Whether a state is another one or lies in it.</summary>
    public bool IsIn(string name, TState enclosing)
    {
        if (!TryFind(name, out var state))
            return false;

        while (!EqualityComparer<TState>.Default.Equals(state, enclosing))
        {
            if (!_superstates.TryGetValue(state, out state))
                return false;
        }

        return true;
    }

    /// <summary>A state and those that enclose it, the innermost first.</summary>
    public IEnumerable<TState> Enclosing(TState state)
    {
        yield return state;
        while (_superstates.TryGetValue(state, out state))
            yield return state;
    }
}
