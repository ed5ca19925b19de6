namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A method the machine calls (a guard, an action or a selector) and the words it is described with.</summary>
/// <remarks>Immutable except for <see cref="DefaultFunctionDescription"/>, which every description reads when asked.</remarks>
public class InvocationInfo
{
    /// <summary>The name of what stands between the machine and a method it cannot see: compiler-made by form, so it is described by the default.</summary>
    private const string Unseen = "<unseen>";

    private readonly Delegate? _method;
    private readonly string? _methodName;
    private readonly string? _description;
    private readonly Timing _timing;

    /// <summary>Describes a method by its name and, where given, by words.</summary>
    /// <param name="methodName">The method's name as reflection gives it; null if there is none.</param>
    /// <param name="description">The words to show instead of the name; null for the name, empty for no words at all.</param>
    /// <param name="timing">Whether the method was registered to be awaited.</param>
    public InvocationInfo(string? methodName, string? description, Timing timing)
    {
        _methodName = methodName;
        _description = description;
        _timing = timing;
    }

    private InvocationInfo(Delegate method, string? description, Timing timing)
        : this(methodName: null, description, timing) => _method = method;

    /// <summary>Whether the machine awaits the method.</summary>
    public enum Timing
    {
        /// <summary>The method is called and has then done its work.</summary>
        Synchronous = 0,

        /// <summary>The method returns a task that the machine awaits.</summary>
        Asynchronous = 1,
    }

    /// <summary>
    /// What is shown for a method that has neither words nor a name of its own, as lambdas: <c>Function</c> by default.
    /// It holds for the whole process and is read each time a description is asked for, so setting it changes descriptions already handed out.
    /// </summary>
    public static string DefaultFunctionDescription { get; set; } = "Function";

    /// <summary>The method's name as reflection gives it, compiler-made names included; null if none was given.</summary>
    public string? MethodName => _method is null ? _methodName : _method.Method.Name;

    /// <summary>
    /// The words given (also the empty text); without them <c>&lt;null&gt;</c> if there is no method name,
    /// <see cref="DefaultFunctionDescription"/> if the name is compiler-made (contains <c>&lt;</c>, <c>&gt;</c> or a backquote), else the name.
    /// </summary>
    public string Description => _description ?? MethodName switch
    {
        null => "<null>",
        var name when name.AsSpan().ContainsAny('<', '>', '`') => DefaultFunctionDescription,
        var name => name,
    };

    /// <summary>True if the machine awaits the method: an entry, exit, activate or deactivate action registered with a method ending in <c>Async</c>. False for selectors of either kind.</summary>
    public bool IsAsync => _timing == Timing.Asynchronous;

    /// <summary>Describes <paramref name="method"/>; its name is looked up only when asked for.</summary>
    internal static InvocationInfo Create(Delegate method, string? description, Timing timing = Timing.Synchronous) =>
        new(method, description, timing);

    /// <summary>Describes a method that is reached through another one, so that without words the default is shown even if it has a name.</summary>
    internal static InvocationInfo CreateUnseen(string? description, Timing timing = Timing.Synchronous) =>
        new(Unseen, description, timing);
}
