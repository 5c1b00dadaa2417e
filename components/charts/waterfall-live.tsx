import { WaterfallPicture, type WaterfallPictureProps } from "./waterfall-picture";

/** What is loaded when a waterfall is touched: the chart and its library. */
export default function WaterfallLive(props: WaterfallPictureProps) {
  return (
    <div className="waterfall-live">
      <WaterfallPicture {...props} />
    </div>
  );
}
