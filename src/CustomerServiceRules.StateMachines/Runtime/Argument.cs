namespace CustomerServiceRules.StateMachines.Runtime;

internal static class Argument
{
    /// <summary>The argument at a position, the type's default if the firing has no arguments at all.</summary>
    public static T At<T>(object[] args, int position)
    {
        if (args.Length == 0)
            return default!;

        if (args.Length <= position)
            throw new ArgumentException($"Found {args.Length} arguments, expected a {typeof(T)} at position {position}.", nameof(args));

        var argument = args[position];
        return argument is null or T ? (T)argument! : throw Mismatch(position, argument.GetType(), typeof(T));
    }

    public static ArgumentException Mismatch(int position, Type found, Type expected) =>
        new($"Found a {found} as argument {position}, expected a {expected}.");
}
