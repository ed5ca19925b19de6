namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A transition whose destination a selector chooses at each firing.</summary>
public class DynamicTransitionInfo : TransitionInfo
{
    private DynamicTransitionInfo(TriggerInfo trigger, IEnumerable<InvocationInfo> guards, InvocationInfo selector, DynamicStateInfos? possibleStates)
        : base(trigger, guards)
    {
        DestinationStateSelectorDescription = selector;
        PossibleDestinationStates = possibleStates;
    }

    /// <summary>What chooses the destination when the trigger is fired.</summary>
    public InvocationInfo DestinationStateSelectorDescription { get; }

    /// <summary>The destinations that were named in the configuration: the very object given, null if none was. The machine does not hold the selector to it.</summary>
    public DynamicStateInfos? PossibleDestinationStates { get; }

    /// <summary>Describes a dynamic transition.</summary>
    /// <typeparam name="TTrigger">The machine's type of triggers.</typeparam>
    /// <param name="trigger">The trigger that is handled.</param>
    /// <param name="guards">The guards that all must hold; null for none.</param>
    /// <param name="selector">The selector.</param>
    /// <param name="possibleStates">The destinations to name; null if they are not known.</param>
    /// <returns>The description.</returns>
    public static DynamicTransitionInfo Create<TTrigger>(TTrigger trigger, IEnumerable<InvocationInfo>? guards, InvocationInfo selector, DynamicStateInfos? possibleStates)
        where TTrigger : notnull => new(new TriggerInfo(trigger), guards ?? [], selector, possibleStates);
}
