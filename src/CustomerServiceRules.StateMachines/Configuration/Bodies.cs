using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    // Makes actions of the delegates that the overloads of the configuration take.
    private static class Bodies
    {
        public static StateAction<TState, TTrigger> Of(Action entryAction, string? text = null) => Checked(entryAction, null, text, isAsync: false);

        public static StateAction<TState, TTrigger> Of(Action<Transition> entryAction, string? text = null) => Checked(entryAction, null, text, isAsync: false);

        public static StateAction<TState, TTrigger> Of<T0>(Action<T0> entryAction, string? text = null) =>
            Checked(entryAction, (Transition _, object[] args) => entryAction(Argument.At<T0>(args, 0)), text, isAsync: false);

        public static StateAction<TState, TTrigger> Of<T0>(Action<T0, Transition> entryAction, string? text = null) =>
            Checked(entryAction, (Transition transition, object[] args) => entryAction(Argument.At<T0>(args, 0), transition), text, isAsync: false);

        public static StateAction<TState, TTrigger> Of<T0, T1>(Action<T0, T1> entryAction, string? text = null) =>
            Checked(entryAction, (Transition _, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1)), text, isAsync: false);

        public static StateAction<TState, TTrigger> Of<T0, T1>(Action<T0, T1, Transition> entryAction, string? text = null) => Checked(
            entryAction,
            (Transition transition, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), transition),
            text,
            isAsync: false);

        public static StateAction<TState, TTrigger> Of<T0, T1, T2>(Action<T0, T1, T2> entryAction, string? text = null) => Checked(
            entryAction,
            (Transition _, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2)),
            text,
            isAsync: false);

        public static StateAction<TState, TTrigger> Of<T0, T1, T2>(Action<T0, T1, T2, Transition> entryAction, string? text = null) => Checked(
            entryAction,
            (Transition transition, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2), transition),
            text,
            isAsync: false);

        public static StateAction<TState, TTrigger> Of(Func<Task> entryAction, string? text = null) => Checked(entryAction, null, text, isAsync: true);

        public static StateAction<TState, TTrigger> Of(Func<Transition, Task> entryAction, string? text = null) => Checked(entryAction, null, text, isAsync: true);

        public static StateAction<TState, TTrigger> Of<T0>(Func<T0, Task> entryAction, string? text = null) =>
            Checked(entryAction, (Transition _, object[] args) => entryAction(Argument.At<T0>(args, 0)), text, isAsync: true);

        public static StateAction<TState, TTrigger> Of<T0>(Func<T0, Transition, Task> entryAction, string? text = null) =>
            Checked(entryAction, (Transition transition, object[] args) => entryAction(Argument.At<T0>(args, 0), transition), text, isAsync: true);

        public static StateAction<TState, TTrigger> Of<T0, T1>(Func<T0, T1, Task> entryAction, string? text = null) =>
            Checked(entryAction, (Transition _, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1)), text, isAsync: true);

        public static StateAction<TState, TTrigger> Of<T0, T1>(Func<T0, T1, Transition, Task> entryAction, string? text = null) => Checked(
            entryAction,
            (Transition transition, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), transition),
            text,
            isAsync: true);

        public static StateAction<TState, TTrigger> Of<T0, T1, T2>(Func<T0, T1, T2, Task> entryAction, string? text = null) => Checked(
            entryAction,
            (Transition _, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2)),
            text,
            isAsync: true);

        public static StateAction<TState, TTrigger> Of<T0, T1, T2>(Func<T0, T1, T2, Transition, Task> entryAction, string? text = null) => Checked(
            entryAction,
            (Transition transition, object[] args) => entryAction(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2), transition),
            text,
            isAsync: true);

        // Null is taken by these and fails when the action is run: the contract wants it so.
        public static StateAction<TState, TTrigger> Unchecked(Action? action, string? text) => new(action, null, text, isAsync: false);

        public static StateAction<TState, TTrigger> Unchecked(Action<Transition>? action, string? text) => new(action, null, text, isAsync: false);

        public static StateAction<TState, TTrigger> Unchecked(Func<Task>? action, string? text) => new(action, null, text, isAsync: true);

        public static StateAction<TState, TTrigger> Unchecked(Func<Transition, Task>? action, string? text) => new(action, null, text, isAsync: true);

        private static StateAction<TState, TTrigger> Checked(Delegate? action, Delegate? packed, string? text, bool isAsync)
        {
            ArgumentNullException.ThrowIfNull(action);
            return new(action, packed, text, isAsync);
        }
    }
}
