using System.Collections.Immutable;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>
/// What is behind a step while a trigger is fired. Belongs to one thread and is used again for the next trigger; the turn
/// tells a step that is over from one that is not.
/// </summary>
internal sealed class StepRun<TCase>
    where TCase : notnull
{
    private const int KeptOrders = 16;

    [ThreadStatic]
    private static StepRun<TCase>? _idle;

    [ThreadStatic]
    private static StepRun<TCase>? _current;

    private EffectOrder[] _orders = new EffectOrder[2];
    private int _count;
    private StepRun<TCase>? _outer;
    private RulebookSetting? _rulebook;
    private ParametersInForce? _parameters;

    /// <summary>
    /// The run of this thread: the engine hands actions of a state nothing but the transition, in which the step is boxed.
    /// </summary>
    public static StepRun<TCase> Current => _current ?? throw new InvalidOperationException("Found no step, expected the action to run while a trigger is fired.");

    public int Turn { get; private set; }

    public LifecycleRecord? Record { get; private set; }

    public TCase? Case { get; private set; }

    public Role? Role { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    /// <summary>The part that threw, where one did.</summary>
    public ILifecyclePart? Broken { get; private set; }

    /// <summary>Not null while a definition is being tried out without a case.</summary>
    public StepProbe? Probe { get; private init; }

    public ParametersInForce Parameters => _parameters ??= _rulebook!.ParametersAt(AsOf);

    public CalendarBook Calendars => _rulebook!.Calendars;

    public static StepRun<TCase> ForProbe(StepProbe probe) => new() { Probe = probe };

    public static StepRun<TCase> Take(
        LifecycleRecord record, TCase @case, Role? role, DateTimeOffset asOf, RulebookSetting rulebook)
    {
        // Taken while in use: a guard may ask a lifecycle itself.
        var run = _idle ?? new StepRun<TCase>();
        _idle = null;
        run.Record = record;
        run.Case = @case;
        run.Role = role;
        run.AsOf = asOf;
        run._rulebook = rulebook;
        run.Enter();
        return run;
    }

    public void Enter()
    {
        _outer = _current;
        _current = this;
    }

    public void Leave()
    {
        _current = _outer;
        _outer = null;
    }

    public void Append(Effect effect, object? content)
    {
        if (content is null)
            return;

        if (_count == _orders.Length)
            Array.Resize(ref _orders, 2 * _count);
        _orders[_count++] = new EffectOrder(effect, content);
    }

    public ImmutableArray<EffectOrder> Orders() => _count == 0 ? [] : ImmutableArray.Create(_orders.AsSpan(0, _count));

    /// <summary>Notes who threw; always false, so that an exception filter can ask it.</summary>
    public bool Blame(ILifecyclePart part)
    {
        Broken ??= part;
        return false;
    }

    public void Return()
    {
        Leave();
        Turn++;
        Array.Clear(_orders, 0, _count);
        _count = 0;
        Record = null;
        Case = default;
        Role = null;
        Broken = null;
        _rulebook = null;
        _parameters = null;
        if (_orders.Length <= KeptOrders)
            _idle = this;
    }
}
