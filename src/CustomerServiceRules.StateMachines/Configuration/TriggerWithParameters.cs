namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A trigger with the types of the arguments that it is fired with. Immutable.</summary>
    public class TriggerWithParameters
    {
        private readonly Type[] _types;

        /// <summary>Describes a trigger with any number of arguments.</summary>
        /// <param name="underlyingTrigger">The trigger.</param>
        /// <param name="argumentTypes">The types of its arguments in order.</param>
        /// <exception cref="ArgumentNullException">The list of types is null.</exception>
        public TriggerWithParameters(TTrigger underlyingTrigger, params Type[] argumentTypes)
        {
            ArgumentNullException.ThrowIfNull(argumentTypes);
            Trigger = underlyingTrigger;
            _types = [.. argumentTypes];
        }

        /// <summary>The types of the arguments in order.</summary>
        public IEnumerable<Type> ArgumentTypes => _types;

        /// <summary>The trigger itself.</summary>
        public TTrigger Trigger { get; }

        /// <summary>Checks arguments against the types. No argument at all passes, and so does null for any type.</summary>
        /// <param name="args">The arguments in order.</param>
        /// <exception cref="ArgumentNullException">The array is null.</exception>
        /// <exception cref="ArgumentException">There are too many, too few but at least one, or one is of a type that cannot be assigned.</exception>
        public void ValidateParameters(object[] args)
        {
            ArgumentNullException.ThrowIfNull(args);
            if (args.Length == 0)
                return;

            if (args.Length != _types.Length)
                throw new ArgumentException($"Found {args.Length} arguments for trigger '{Trigger}', expected {_types.Length}.", nameof(args));

            for (var position = 0; position < args.Length; position++)
            {
                if (args[position] is { } argument && !_types[position].IsInstanceOfType(argument))
                    throw Runtime.Argument.Mismatch(position, argument.GetType(), _types[position]);
            }
        }
    }

    /// <summary>A trigger that is fired with one argument. Immutable.</summary>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="underlyingTrigger">The trigger.</param>
    public class TriggerWithParameters<TArg0>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0));

    /// <summary>A trigger that is fired with two arguments. Immutable.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="underlyingTrigger">The trigger.</param>
    public class TriggerWithParameters<TArg0, TArg1>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0), typeof(TArg1));

    /// <summary>A trigger that is fired with three arguments. Immutable.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="underlyingTrigger">The trigger.</param>
    public class TriggerWithParameters<TArg0, TArg1, TArg2>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0), typeof(TArg1), typeof(TArg2));
}
